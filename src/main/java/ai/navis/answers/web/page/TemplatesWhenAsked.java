package ai.navis.answers.web.page;

import io.quarkus.qute.runtime.EngineProducer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Has the templates read when the first page is asked for, not when the function starts: a twelfth of the start of a function
 * that mostly answers in JSON. Runs when the service is built.
 */
public class TemplatesWhenAsked implements BuildCompatibleExtension {

    @Enhancement(types = EngineProducer.class)
    public void defer(ClassConfig engine) {
        engine.removeAnnotation(annotation -> annotation.name().equals(Startup.class.getName()));
    }
}
