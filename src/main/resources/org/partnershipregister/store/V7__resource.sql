-- Pooled resources: pledges, an append-only ledger, shared budgets, secondments (domain.md section 7). The two entry tables
-- are never updated or deleted (store.Edit refuses both): a wrong entry is reversed by another.

CREATE TABLE resource_contribution (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID NOT NULL,
    membership_id UUID,
    organisation_id UUID,
    kind VARCHAR(20) NOT NULL,
    basis VARCHAR(20) NOT NULL,
    quantity NUMERIC(14, 2),
    unit VARCHAR(20) NOT NULL,
    value_pence BIGINT,
    value_basis VARCHAR(2000) DEFAULT '' NOT NULL,
    state VARCHAR(20) NOT NULL,
    pledged_on DATE,
    from_on DATE,
    to_on DATE,
    stays_owned_by_id UUID,
    return_terms VARCHAR(10000) DEFAULT '' NOT NULL,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_resource_contribution PRIMARY KEY (id),
    CONSTRAINT uq_resource_contribution_ref UNIQUE (ref),
    CONSTRAINT ck_resource_contribution_title CHECK (title <> ''),
    CONSTRAINT fk_resource_contribution_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_resource_contribution_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT fk_resource_contribution_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_resource_contribution_kind CHECK (kind IN ('FUNDING', 'STAFFING', 'EQUIPMENT', 'OFFICE_SPACE', 'TRAINING', 'EXPERTISE', 'VOLUNTEER_TIME', 'INFORMATION', 'OTHER')),
    CONSTRAINT ck_resource_contribution_basis CHECK (basis IN ('CASH', 'IN_KIND')),
    CONSTRAINT ck_resource_contribution_unit CHECK (unit IN ('POUNDS', 'HOURS', 'DAYS', 'DAYS_A_WEEK', 'ITEMS', 'DESKS', 'PLACES', 'OTHER')),
    CONSTRAINT ck_resource_contribution_state CHECK (state IN ('OFFERED', 'PLEDGED', 'RECEIVED', 'IN_USE', 'RETURNED', 'ENDED')),
    CONSTRAINT fk_resource_contribution_stays_owned_by FOREIGN KEY (stays_owned_by_id) REFERENCES organisation (id),
    CONSTRAINT ck_resource_contribution_dates CHECK (to_on >= from_on),
    CONSTRAINT ck_resource_contribution_value CHECK (value_pence >= 0),
    CONSTRAINT ck_resource_contribution_quantity CHECK (quantity >= 0)
);

CREATE INDEX ix_resource_contribution_sort_name ON resource_contribution (sort_name);

CREATE INDEX ix_resource_contribution_partnership_id ON resource_contribution (partnership_id);

CREATE INDEX ix_resource_contribution_membership_id ON resource_contribution (membership_id);

CREATE INDEX ix_resource_contribution_organisation_id ON resource_contribution (organisation_id);

CREATE INDEX ix_resource_contribution_stays_owned_by_id ON resource_contribution (stays_owned_by_id);

CREATE TABLE resource_entry (
    id UUID NOT NULL,
    resource_contribution_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    happened_on DATE NOT NULL,
    quantity NUMERIC(14, 2),
    value_pence BIGINT NOT NULL,
    organisation_id UUID,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    reverses_id UUID,
    entered_at DATE NOT NULL,
    CONSTRAINT pk_resource_entry PRIMARY KEY (id),
    CONSTRAINT fk_resource_entry_resource_contribution FOREIGN KEY (resource_contribution_id) REFERENCES resource_contribution (id),
    CONSTRAINT fk_resource_entry_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_resource_entry_kind CHECK (kind IN ('OFFERED', 'PLEDGED', 'RECEIVED', 'USED', 'RETURNED')),
    CONSTRAINT fk_resource_entry_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_resource_entry_reverses FOREIGN KEY (reverses_id) REFERENCES resource_entry (id),
    CONSTRAINT uq_resource_entry_reverses UNIQUE (reverses_id),
    CONSTRAINT ck_resource_entry_value CHECK ((reverses_id IS NULL AND value_pence >= 0) OR (reverses_id IS NOT NULL AND value_pence <= 0)),
    CONSTRAINT ck_resource_entry_quantity CHECK ((reverses_id IS NULL AND quantity >= 0) OR (reverses_id IS NOT NULL AND quantity <= 0))
);

CREATE INDEX ix_resource_entry_resource_contribution_id ON resource_entry (resource_contribution_id);

CREATE INDEX ix_resource_entry_partnership_id ON resource_entry (partnership_id);

CREATE INDEX ix_resource_entry_organisation_id ON resource_entry (organisation_id);

CREATE TABLE secondment (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    resource_contribution_id UUID,
    contact_id UUID,
    person_name VARCHAR(300) DEFAULT '' NOT NULL,
    post VARCHAR(300) DEFAULT '' NOT NULL,
    employer_organisation_id UUID,
    host_organisation_id UUID,
    line_manager VARCHAR(300) DEFAULT '' NOT NULL,
    days_a_week NUMERIC(14, 2),
    from_on DATE,
    to_on DATE,
    terms VARCHAR(10000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_secondment PRIMARY KEY (id),
    CONSTRAINT fk_secondment_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_secondment_resource_contribution FOREIGN KEY (resource_contribution_id) REFERENCES resource_contribution (id),
    CONSTRAINT fk_secondment_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT fk_secondment_employer_organisation FOREIGN KEY (employer_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_secondment_host_organisation FOREIGN KEY (host_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_secondment_dates CHECK (to_on >= from_on),
    CONSTRAINT ck_secondment_days CHECK (days_a_week BETWEEN 0 AND 7)
);

CREATE INDEX ix_secondment_partnership_id ON secondment (partnership_id);

CREATE INDEX ix_secondment_resource_contribution_id ON secondment (resource_contribution_id);

CREATE INDEX ix_secondment_contact_id ON secondment (contact_id);

CREATE INDEX ix_secondment_employer_organisation_id ON secondment (employer_organisation_id);

CREATE INDEX ix_secondment_host_organisation_id ON secondment (host_organisation_id);

CREATE TABLE budget (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    name VARCHAR(300) NOT NULL,
    from_on DATE,
    to_on DATE,
    holder_organisation_id UUID,
    restricted BOOLEAN DEFAULT FALSE NOT NULL,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_budget PRIMARY KEY (id),
    CONSTRAINT fk_budget_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_budget_name CHECK (name <> ''),
    CONSTRAINT fk_budget_holder_organisation FOREIGN KEY (holder_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_budget_dates CHECK (to_on >= from_on)
);

CREATE INDEX ix_budget_partnership_id ON budget (partnership_id);

CREATE INDEX ix_budget_holder_organisation_id ON budget (holder_organisation_id);

CREATE TABLE budget_line (
    id UUID NOT NULL,
    budget_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    side VARCHAR(20) NOT NULL,
    text VARCHAR(500) NOT NULL,
    membership_id UUID,
    planned_pence BIGINT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_budget_line PRIMARY KEY (id),
    CONSTRAINT fk_budget_line_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
    CONSTRAINT fk_budget_line_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_budget_line_side CHECK (side IN ('INCOME', 'COST')),
    CONSTRAINT ck_budget_line_text CHECK (text <> ''),
    CONSTRAINT fk_budget_line_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT ck_budget_line_planned CHECK (planned_pence >= 0)
);

CREATE INDEX ix_budget_line_budget_id ON budget_line (budget_id);

CREATE INDEX ix_budget_line_partnership_id ON budget_line (partnership_id);

CREATE INDEX ix_budget_line_membership_id ON budget_line (membership_id);

CREATE TABLE budget_entry (
    id UUID NOT NULL,
    budget_line_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    happened_on DATE NOT NULL,
    pence BIGINT NOT NULL,
    text VARCHAR(2000) DEFAULT '' NOT NULL,
    reverses_id UUID,
    entered_at DATE NOT NULL,
    CONSTRAINT pk_budget_entry PRIMARY KEY (id),
    CONSTRAINT fk_budget_entry_budget_line FOREIGN KEY (budget_line_id) REFERENCES budget_line (id),
    CONSTRAINT fk_budget_entry_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_budget_entry_reverses FOREIGN KEY (reverses_id) REFERENCES budget_entry (id),
    CONSTRAINT uq_budget_entry_reverses UNIQUE (reverses_id),
    CONSTRAINT ck_budget_entry_pence CHECK ((reverses_id IS NULL AND pence > 0) OR (reverses_id IS NOT NULL AND pence < 0))
);

CREATE INDEX ix_budget_entry_budget_line_id ON budget_entry (budget_line_id);

CREATE INDEX ix_budget_entry_partnership_id ON budget_entry (partnership_id);
