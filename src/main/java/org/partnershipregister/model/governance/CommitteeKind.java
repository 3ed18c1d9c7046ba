package org.partnershipregister.model.governance;

/** What a committee is for: to run the partnership, to steer it, or a part of the work (domain.md §3). */
public enum CommitteeKind {
    MANAGEMENT, STEERING, SUB_GROUP, TASK_GROUP
}
