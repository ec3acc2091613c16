package ai.navis.answers.answer.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Dates() {}

    static String words(Instant instant) {
        return DAY.format(instant.atZone(ZoneOffset.UTC));
    }

    /** A day, month or year of ISO 8601 in words; what is none of them is shown as it stands. */
    static String words(String iso) {
        String date = Plain.text(iso);
        try {
            return switch (date.length()) {
                case YEAR_LENGTH -> Year.parse(date).toString();
                case MONTH_LENGTH -> MONTH.format(YearMonth.parse(date));
                default -> DAY.format(LocalDate.parse(date));
            };
        } catch (DateTimeException e) {
            return date;
        }
    }
}
