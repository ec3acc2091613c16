package ai.navis.answers.desk;

import java.util.function.Supplier;

/** A value made when it is first needed, once. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (value == null) {
            synchronized (this) {
                if (value == null) {
                    value = maker.get();
                }
            }
        }
        return value;
    }
}
