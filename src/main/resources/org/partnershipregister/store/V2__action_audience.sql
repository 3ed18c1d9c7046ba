-- Who may read an action whose agenda item was taken off the agenda; empty while its item says so, or for everyone.

ALTER TABLE action ADD COLUMN audience VARCHAR(20);

ALTER TABLE action ADD CONSTRAINT ck_action_audience CHECK (audience IN ('ALL', 'PARTNERS', 'OURS_ONLY'));
