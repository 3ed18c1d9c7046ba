CREATE TABLE trial (id UUID NOT NULL, CONSTRAINT pk_trial PRIMARY KEY (id));
DROP TABLE organisation_tag;
ALTER TABLE no_such_table ADD COLUMN x INTEGER;
