package org.partnershipregister.document;

/** Looks on while a long paper is made; called on the thread that makes it. */
public interface Watch {
    /** Nobody looks on. */
    Watch NONE = new Watch() {
        @Override
        public void at(long done, long total) {
            // nobody wants to know
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** About so many of so many words have their place. */
    void at(long done, long total);

    /** True when the paper isn't wanted any more: making it ends with a failure (cancelled). */
    boolean cancelled();
}
