-- Networking: opportunities spotted and shared, who is interested, practice worth passing on (domain.md section 7).

CREATE TABLE opportunity (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID,
    meeting_id UUID,
    kind VARCHAR(20) NOT NULL,
    details VARCHAR(100000) DEFAULT '' NOT NULL,
    link VARCHAR(2000) DEFAULT '' NOT NULL,
    value_pence BIGINT,
    spotted_on DATE NOT NULL,
    deadline_on DATE,
    state VARCHAR(20) NOT NULL,
    state_on DATE,
    outcome VARCHAR(10000) DEFAULT '' NOT NULL,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_opportunity PRIMARY KEY (id),
    CONSTRAINT uq_opportunity_ref UNIQUE (ref),
    CONSTRAINT ck_opportunity_title CHECK (title <> ''),
    CONSTRAINT fk_opportunity_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_opportunity_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT ck_opportunity_kind CHECK (kind IN ('FUNDING', 'SERVICE_DELIVERY', 'TRAINING', 'EVENT', 'PREMISES', 'CAMPAIGN', 'INFORMATION')),
    CONSTRAINT ck_opportunity_state CHECK (state IN ('SPOTTED', 'SHARED', 'INTEREST', 'TAKEN_UP', 'NOT_PURSUED', 'MISSED')),
    CONSTRAINT ck_opportunity_deadline CHECK (deadline_on >= spotted_on),
    CONSTRAINT ck_opportunity_value CHECK (value_pence >= 0),
    CONSTRAINT ck_opportunity_state_on CHECK (state_on >= spotted_on),
    CONSTRAINT ck_opportunity_decided CHECK (state IN ('SPOTTED', 'SHARED', 'INTEREST') OR state_on IS NOT NULL)
);

CREATE INDEX ix_opportunity_sort_name ON opportunity (sort_name);

CREATE INDEX ix_opportunity_partnership_id ON opportunity (partnership_id);

CREATE INDEX ix_opportunity_meeting_id ON opportunity (meeting_id);

CREATE INDEX ix_opportunity_deadline_on ON opportunity (deadline_on);

CREATE TABLE opportunity_interest (
    id UUID NOT NULL,
    opportunity_id UUID NOT NULL,
    partnership_id UUID,
    organisation_id UUID NOT NULL,
    level VARCHAR(20) NOT NULL,
    noted_on DATE,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_opportunity_interest PRIMARY KEY (id),
    CONSTRAINT fk_opportunity_interest_opportunity FOREIGN KEY (opportunity_id) REFERENCES opportunity (id),
    CONSTRAINT fk_opportunity_interest_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_opportunity_interest_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_opportunity_interest_level CHECK (level IN ('LEADING', 'INTERESTED', 'MAYBE', 'NOT_INTERESTED')),
    CONSTRAINT uq_opportunity_interest UNIQUE (opportunity_id, organisation_id)
);

CREATE INDEX ix_opportunity_interest_opportunity_id ON opportunity_interest (opportunity_id);

CREATE INDEX ix_opportunity_interest_partnership_id ON opportunity_interest (partnership_id);

CREATE INDEX ix_opportunity_interest_organisation_id ON opportunity_interest (organisation_id);

CREATE TABLE shared_practice (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID,
    meeting_id UUID,
    organisation_id UUID,
    text VARCHAR(100000) DEFAULT '' NOT NULL,
    shared_on DATE NOT NULL,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_shared_practice PRIMARY KEY (id),
    CONSTRAINT uq_shared_practice_ref UNIQUE (ref),
    CONSTRAINT ck_shared_practice_title CHECK (title <> ''),
    CONSTRAINT fk_shared_practice_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_shared_practice_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_shared_practice_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE INDEX ix_shared_practice_sort_name ON shared_practice (sort_name);

CREATE INDEX ix_shared_practice_partnership_id ON shared_practice (partnership_id);

CREATE INDEX ix_shared_practice_meeting_id ON shared_practice (meeting_id);

CREATE INDEX ix_shared_practice_organisation_id ON shared_practice (organisation_id);

ALTER TABLE partnership ADD COLUMN origin_opportunity_id UUID;

ALTER TABLE partnership ADD CONSTRAINT fk_partnership_origin_opportunity FOREIGN KEY (origin_opportunity_id) REFERENCES opportunity (id);

CREATE INDEX ix_partnership_origin_opportunity_id ON partnership (origin_opportunity_id);
