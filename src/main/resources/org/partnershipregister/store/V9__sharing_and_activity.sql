-- Information flows (domain.md section 5), joint training, fundraising and events (section 7).

CREATE TABLE information_flow (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID NOT NULL,
    agreement_id UUID,
    from_organisation_id UUID,
    to_organisation_id UUID,
    both_ways BOOLEAN DEFAULT FALSE NOT NULL,
    data VARCHAR(10000) DEFAULT '' NOT NULL,
    purpose VARCHAR(10000) DEFAULT '' NOT NULL,
    personal BOOLEAN DEFAULT FALSE NOT NULL,
    lawful_basis VARCHAR(20),
    special_category BOOLEAN DEFAULT FALSE NOT NULL,
    special_condition VARCHAR(2000) DEFAULT '' NOT NULL,
    controllers VARCHAR(20) NOT NULL,
    how_sent VARCHAR(2000) DEFAULT '' NOT NULL,
    retention VARCHAR(2000) DEFAULT '' NOT NULL,
    dpia_on DATE,
    rights_contact VARCHAR(2000) DEFAULT '' NOT NULL,
    state VARCHAR(20) NOT NULL,
    state_on DATE,
    review_on DATE,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_information_flow PRIMARY KEY (id),
    CONSTRAINT uq_information_flow_ref UNIQUE (ref),
    CONSTRAINT ck_information_flow_title CHECK (title <> ''),
    CONSTRAINT fk_information_flow_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_information_flow_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT fk_information_flow_from_organisation FOREIGN KEY (from_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_information_flow_to_organisation FOREIGN KEY (to_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_information_flow_lawful_basis CHECK (lawful_basis IN ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS')),
    CONSTRAINT ck_information_flow_controllers CHECK (controllers IN ('SEPARATE', 'JOINT', 'PROCESSOR')),
    CONSTRAINT ck_information_flow_state CHECK (state IN ('PROPOSED', 'AGREED', 'LIVE', 'ENDED'))
);

CREATE INDEX ix_information_flow_sort_name ON information_flow (sort_name);

CREATE INDEX ix_information_flow_partnership_id ON information_flow (partnership_id);

CREATE INDEX ix_information_flow_agreement_id ON information_flow (agreement_id);

CREATE INDEX ix_information_flow_from_organisation_id ON information_flow (from_organisation_id);

CREATE INDEX ix_information_flow_to_organisation_id ON information_flow (to_organisation_id);

CREATE TABLE joint_activity (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    state_on DATE,
    state_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    happens_on DATE,
    ends_on DATE,
    place VARCHAR(2000) DEFAULT '' NOT NULL,
    lead_organisation_id UUID,
    split_rule VARCHAR(20) NOT NULL,
    purpose VARCHAR(10000) DEFAULT '' NOT NULL,
    lessons VARCHAR(10000) DEFAULT '' NOT NULL,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_joint_activity PRIMARY KEY (id),
    CONSTRAINT uq_joint_activity_ref UNIQUE (ref),
    CONSTRAINT ck_joint_activity_title CHECK (title <> ''),
    CONSTRAINT fk_joint_activity_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_joint_activity_kind CHECK (kind IN ('TRAINING', 'FUNDRAISING', 'EVENT')),
    CONSTRAINT ck_joint_activity_state CHECK (state IN ('IDEA', 'AGREED', 'PLANNED', 'HELD', 'SHARED_OUT', 'CANCELLED')),
    CONSTRAINT fk_joint_activity_lead_organisation FOREIGN KEY (lead_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_joint_activity_split_rule CHECK (split_rule IN ('EQUALLY', 'BY_PLACES', 'BY_AGREED_SHARES')),
    CONSTRAINT ck_joint_activity_dates CHECK (ends_on >= happens_on)
);

CREATE INDEX ix_joint_activity_sort_name ON joint_activity (sort_name);

CREATE INDEX ix_joint_activity_partnership_id ON joint_activity (partnership_id);

CREATE INDEX ix_joint_activity_lead_organisation_id ON joint_activity (lead_organisation_id);

CREATE TABLE activity_partner (
    id UUID NOT NULL,
    joint_activity_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    cost_pence BIGINT NOT NULL,
    income_pence BIGINT NOT NULL,
    staff INTEGER DEFAULT 0 NOT NULL,
    places INTEGER DEFAULT 0 NOT NULL,
    attended INTEGER DEFAULT 0 NOT NULL,
    share_permille INTEGER DEFAULT 0 NOT NULL,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_activity_partner PRIMARY KEY (id),
    CONSTRAINT fk_activity_partner_joint_activity FOREIGN KEY (joint_activity_id) REFERENCES joint_activity (id),
    CONSTRAINT fk_activity_partner_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_activity_partner_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_activity_partner_amounts CHECK (cost_pence >= 0 AND income_pence >= 0),
    CONSTRAINT ck_activity_partner_counts CHECK (staff >= 0 AND places >= 0 AND attended >= 0),
    CONSTRAINT ck_activity_partner_share CHECK (share_permille BETWEEN 0 AND 1000),
    CONSTRAINT uq_activity_partner UNIQUE (joint_activity_id, organisation_id)
);

CREATE INDEX ix_activity_partner_joint_activity_id ON activity_partner (joint_activity_id);

CREATE INDEX ix_activity_partner_partnership_id ON activity_partner (partnership_id);

CREATE INDEX ix_activity_partner_organisation_id ON activity_partner (organisation_id);

CREATE TABLE activity_payment (
    id UUID NOT NULL,
    joint_activity_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    from_organisation_id UUID NOT NULL,
    to_organisation_id UUID NOT NULL,
    pence BIGINT NOT NULL,
    paid_on DATE NOT NULL,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_activity_payment PRIMARY KEY (id),
    CONSTRAINT fk_activity_payment_joint_activity FOREIGN KEY (joint_activity_id) REFERENCES joint_activity (id),
    CONSTRAINT fk_activity_payment_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_activity_payment_from_organisation FOREIGN KEY (from_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_activity_payment_to_organisation FOREIGN KEY (to_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_activity_payment_pence CHECK (pence > 0),
    CONSTRAINT ck_activity_payment_parties CHECK (from_organisation_id <> to_organisation_id)
);

CREATE INDEX ix_activity_payment_joint_activity_id ON activity_payment (joint_activity_id);

CREATE INDEX ix_activity_payment_partnership_id ON activity_payment (partnership_id);

CREATE INDEX ix_activity_payment_from_organisation_id ON activity_payment (from_organisation_id);

CREATE INDEX ix_activity_payment_to_organisation_id ON activity_payment (to_organisation_id);
