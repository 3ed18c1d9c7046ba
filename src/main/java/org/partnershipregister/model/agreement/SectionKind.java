package org.partnershipregister.model.agreement;

/** What a section of an agreement is: only clauses and schedules are numbered, each from 1. */
public enum SectionKind {
    RECITAL, CLAUSE, SIGNATURES, SCHEDULE
}
