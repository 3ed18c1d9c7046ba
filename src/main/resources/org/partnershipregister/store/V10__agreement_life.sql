-- Agreements and their life (domain.md 5, agreements.md 1.1 and 1.5): more kinds, variation in writing, back-to-back terms, notice given,
-- and the sections of a frozen version, so that two versions can be compared clause by clause.

ALTER TABLE agreement DROP CONSTRAINT ck_agreement_kind;

ALTER TABLE agreement ADD CONSTRAINT ck_agreement_kind CHECK (kind IN ('PARTNERSHIP_AGREEMENT', 'TERMS_OF_REFERENCE', 'MEMORANDUM_OF_UNDERSTANDING', 'CONSORTIUM_AGREEMENT', 'MEMBERS_AGREEMENT', 'REFERRAL_PROCEDURE', 'DATA_SHARING_AGREEMENT', 'SERVICE_LEVEL_AGREEMENT', 'EVENT_AGREEMENT', 'RESOURCE_SHARING', 'GRANT_AGREEMENT', 'CONTRACT_FOR_SERVICES', 'SUBCONTRACT', 'SECONDMENT', 'PREMISES_OR_EQUIPMENT_USE', 'OTHER'));

ALTER TABLE agreement ADD COLUMN varies_id UUID;

ALTER TABLE agreement ADD CONSTRAINT fk_agreement_varies FOREIGN KEY (varies_id) REFERENCES agreement (id);

ALTER TABLE agreement ADD COLUMN parent_agreement_id UUID;

ALTER TABLE agreement ADD CONSTRAINT fk_agreement_parent FOREIGN KEY (parent_agreement_id) REFERENCES agreement (id);

ALTER TABLE agreement ADD COLUMN furthers_objects VARCHAR(10000) DEFAULT '' NOT NULL;

ALTER TABLE agreement ADD COLUMN power_in_document VARCHAR(2000) DEFAULT '' NOT NULL;

ALTER TABLE agreement ADD COLUMN is_deed BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE agreement ADD COLUMN in_counterparts BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE agreement ADD COLUMN notice_given_on DATE;

ALTER TABLE agreement ADD COLUMN notice_given_by_id UUID;

ALTER TABLE agreement ADD CONSTRAINT fk_agreement_notice_given_by FOREIGN KEY (notice_given_by_id) REFERENCES organisation (id);

CREATE TABLE agreement_version_section (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    agreement_version_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    number VARCHAR(20) DEFAULT '' NOT NULL,
    heading VARCHAR(500) NOT NULL,
    text VARCHAR(1000000) DEFAULT '' NOT NULL,
    from_clause VARCHAR(100) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_agreement_version_section PRIMARY KEY (id),
    CONSTRAINT fk_agreement_version_section_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT fk_agreement_version_section_version FOREIGN KEY (agreement_version_id) REFERENCES agreement_version (id),
    CONSTRAINT ck_agreement_version_section_kind CHECK (kind IN ('RECITAL', 'CLAUSE', 'SCHEDULE', 'SIGNATURES'))
);

CREATE INDEX ix_agreement_version_section_version_id ON agreement_version_section (agreement_version_id);

CREATE INDEX ix_agreement_varies_id ON agreement (varies_id);

CREATE INDEX ix_agreement_parent_agreement_id ON agreement (parent_agreement_id);

-- The day of the month on which an obligation that repeats was first due: from 31 January by way of 28 February to 31 March.

ALTER TABLE obligation ADD COLUMN due_day INTEGER;
