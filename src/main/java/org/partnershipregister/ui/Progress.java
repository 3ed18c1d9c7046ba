package org.partnershipregister.ui;

/** What a long job tells the screen while it runs, and asks it; called on the job's own thread. */
public interface Progress {

    /** So many of so many are done; a total of 0 means that nobody knows how many there are. */
    void at(long done, long total);

    /** True when the user wants it stopped; the job then undoes what it must and ends. */
    boolean cancelled();

    /** To be called between two batches, outside any transaction: lets short jobs go first. */
    void giveWay();
}
