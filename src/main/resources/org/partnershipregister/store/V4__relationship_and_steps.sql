-- Contract or partnership? (domain.md section 4), and the usual next steps of each model (section 7).

CREATE TABLE relationship_test (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    membership_id UUID,
    tested_on DATE NOT NULL,
    tested_by VARCHAR(200) DEFAULT '' NOT NULL,
    score INTEGER NOT NULL,
    result VARCHAR(20) NOT NULL,
    override_result VARCHAR(20),
    override_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_relationship_test PRIMARY KEY (id),
    CONSTRAINT fk_relationship_test_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_relationship_test_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT ck_relationship_test_result CHECK (result IN ('CONTRACT', 'MIXED', 'PARTNERSHIP')),
    CONSTRAINT ck_relationship_test_override_result CHECK (override_result IN ('CONTRACT', 'MIXED', 'PARTNERSHIP')),
    CONSTRAINT ck_relationship_test_score CHECK (score BETWEEN 0 AND 16),
    CONSTRAINT ck_relationship_test_override CHECK (override_result IS NULL OR override_reason <> '')
);

CREATE INDEX ix_relationship_test_partnership_id ON relationship_test (partnership_id);

CREATE INDEX ix_relationship_test_membership_id ON relationship_test (membership_id);

CREATE TABLE relationship_answer (
    id UUID NOT NULL,
    relationship_test_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    question INTEGER NOT NULL,
    score INTEGER NOT NULL,
    evidence VARCHAR(10000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_relationship_answer PRIMARY KEY (id),
    CONSTRAINT fk_relationship_answer_relationship_test FOREIGN KEY (relationship_test_id) REFERENCES relationship_test (id),
    CONSTRAINT fk_relationship_answer_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_relationship_answer_question CHECK (question BETWEEN 1 AND 8),
    CONSTRAINT ck_relationship_answer_score CHECK (score BETWEEN 0 AND 2),
    CONSTRAINT uq_relationship_answer UNIQUE (relationship_test_id, question)
);

CREATE INDEX ix_relationship_answer_relationship_test_id ON relationship_answer (relationship_test_id);

CREATE INDEX ix_relationship_answer_partnership_id ON relationship_answer (partnership_id);

-- The usual steps of a model as the users changed them; a model without rows has those that come with the program.
CREATE TABLE step_template (
    id UUID NOT NULL,
    model VARCHAR(30) NOT NULL,
    stage VARCHAR(200) DEFAULT '' NOT NULL,
    text VARCHAR(2000) NOT NULL,
    offset_days INTEGER DEFAULT 0 NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_step_template PRIMARY KEY (id),
    CONSTRAINT ck_step_template_model CHECK (model IN ('NETWORKING', 'REFERRAL_SYSTEM', 'CONSORTIUM', 'MULTI_AGENCY', 'INFORMATION_SHARING', 'JOINT_TRAINING', 'JOINT_FUNDRAISING', 'JOINT_EVENT', 'OTHER')),
    CONSTRAINT ck_step_template_text CHECK (text <> ''),
    CONSTRAINT ck_step_template_offset CHECK (offset_days BETWEEN 0 AND 1000)
);

CREATE INDEX ix_step_template_model ON step_template (model);

CREATE TABLE checklist (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    model VARCHAR(30) NOT NULL,
    begun_on DATE NOT NULL,
    CONSTRAINT pk_checklist PRIMARY KEY (id),
    CONSTRAINT fk_checklist_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_checklist_model CHECK (model IN ('NETWORKING', 'REFERRAL_SYSTEM', 'CONSORTIUM', 'MULTI_AGENCY', 'INFORMATION_SHARING', 'JOINT_TRAINING', 'JOINT_FUNDRAISING', 'JOINT_EVENT', 'OTHER')),
    CONSTRAINT uq_checklist_model UNIQUE (partnership_id, model)
);

CREATE TABLE checklist_step (
    id UUID NOT NULL,
    checklist_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    stage VARCHAR(200) DEFAULT '' NOT NULL,
    text VARCHAR(2000) NOT NULL,
    offset_days INTEGER DEFAULT 0 NOT NULL,
    state VARCHAR(20) NOT NULL,
    settled_on DATE,
    due_on DATE,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_checklist_step PRIMARY KEY (id),
    CONSTRAINT fk_checklist_step_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id),
    CONSTRAINT fk_checklist_step_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_checklist_step_text CHECK (text <> ''),
    CONSTRAINT ck_checklist_step_offset CHECK (offset_days BETWEEN 0 AND 1000),
    CONSTRAINT ck_checklist_step_state CHECK (state IN ('OPEN', 'DONE', 'NOT_NEEDED')),
    CONSTRAINT ck_checklist_step_settled CHECK (state = 'OPEN' AND settled_on IS NULL OR state <> 'OPEN' AND settled_on IS NOT NULL)
);

CREATE INDEX ix_checklist_step_checklist_id ON checklist_step (checklist_id);

CREATE INDEX ix_checklist_step_partnership_id ON checklist_step (partnership_id);

CREATE INDEX ix_checklist_step_due_on ON checklist_step (due_on);

CREATE INDEX ix_partnership_origin_partnership_id ON partnership (origin_partnership_id);
