package ai.navis.answers.infra;

import java.util.List;
import java.util.Set;

/** Every check there is. */
final class Checks {

    static final List<Check> ALL = all();

    private Checks() {}

    private static List<Check> all() {
        Set<String> offered = OfferedRoutes.inMain();
        return List.of(new ReferencesResolve(), new PropertiesAreKnown(), new PrivilegesAreLeast(),
                new PermissionsFit(StoreCalls.inMain()), new DataAreProtected(), new SecretsAreHidden(), new VariablesAreSettings(),
                new RoutesAreOffered(offered), new PartnersAreVerified(), new ScheduleReachesWorker(offered), new TimesFit(),
                new LogFiltersMatch(LogMessages.inMain()));
    }
}
