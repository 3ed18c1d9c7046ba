-- Consortium: how it is built, bids with partners and papers, campaigns; what an agreement obliges to (domain.md sections 5, 7).

CREATE TABLE consortium (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    structure VARCHAR(20),
    note VARCHAR(10000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_consortium PRIMARY KEY (id),
    CONSTRAINT fk_consortium_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_consortium_purpose CHECK (purpose IN ('BID', 'PRESSURE_GROUP', 'OTHER')),
    CONSTRAINT ck_consortium_structure CHECK (structure IN ('LEAD_BODY', 'HUB_AND_SPOKE', 'MANAGING_AGENT', 'MANAGING_PROVIDER', 'SPV')),
    CONSTRAINT uq_consortium_partnership UNIQUE (partnership_id)
);

CREATE INDEX ix_consortium_partnership_id ON consortium (partnership_id);

CREATE TABLE bid (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID NOT NULL,
    opportunity_id UUID,
    funder_organisation_id UUID,
    funder_name VARCHAR(500) DEFAULT '' NOT NULL,
    programme VARCHAR(500) DEFAULT '' NOT NULL,
    purpose VARCHAR(100000) DEFAULT '' NOT NULL,
    deadline_on DATE,
    asked_pence BIGINT,
    awarded_pence BIGINT,
    stage VARCHAR(20) NOT NULL,
    stage_on DATE,
    go_decision VARCHAR(20),
    go_on DATE,
    go_reason VARCHAR(10000) DEFAULT '' NOT NULL,
    submitted_on DATE,
    unsigned_reason VARCHAR(10000) DEFAULT '' NOT NULL,
    result_on DATE,
    feedback VARCHAR(10000) DEFAULT '' NOT NULL,
    starts_on DATE,
    ends_on DATE,
    agreement_id UUID,
    budget_id UUID,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_bid PRIMARY KEY (id),
    CONSTRAINT uq_bid_ref UNIQUE (ref),
    CONSTRAINT ck_bid_title CHECK (title <> ''),
    CONSTRAINT fk_bid_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_bid_opportunity FOREIGN KEY (opportunity_id) REFERENCES opportunity (id),
    CONSTRAINT fk_bid_funder_organisation FOREIGN KEY (funder_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_bid_stage CHECK (stage IN ('IDEA', 'GO_NO_GO', 'DRAFTING', 'PARTNER_SIGN_OFF', 'SUBMITTED', 'AWARDED', 'PART_AWARDED', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT ck_bid_go_decision CHECK (go_decision IN ('GO', 'NO_GO')),
    CONSTRAINT fk_bid_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT fk_bid_budget FOREIGN KEY (budget_id) REFERENCES budget (id),
    CONSTRAINT ck_bid_dates CHECK (ends_on >= starts_on),
    CONSTRAINT ck_bid_asked CHECK (asked_pence >= 0),
    CONSTRAINT ck_bid_awarded CHECK (awarded_pence >= 0),
    CONSTRAINT ck_bid_result CHECK (result_on >= submitted_on),
    CONSTRAINT ck_bid_go CHECK (stage IN ('IDEA', 'GO_NO_GO', 'WITHDRAWN') OR (go_decision IS NOT NULL AND go_decision = 'GO' AND go_on IS NOT NULL AND go_reason <> '')),
    CONSTRAINT ck_bid_award CHECK (stage NOT IN ('AWARDED', 'PART_AWARDED') OR (awarded_pence IS NOT NULL AND result_on IS NOT NULL AND agreement_id IS NOT NULL AND budget_id IS NOT NULL))
);

CREATE INDEX ix_bid_sort_name ON bid (sort_name);

CREATE INDEX ix_bid_partnership_id ON bid (partnership_id);

CREATE INDEX ix_bid_opportunity_id ON bid (opportunity_id);

CREATE INDEX ix_bid_funder_organisation_id ON bid (funder_organisation_id);

CREATE INDEX ix_bid_agreement_id ON bid (agreement_id);

CREATE INDEX ix_bid_budget_id ON bid (budget_id);

CREATE INDEX ix_bid_deadline_on ON bid (deadline_on);

CREATE TABLE bid_partner (
    id UUID NOT NULL,
    bid_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    role VARCHAR(20) NOT NULL,
    share_pence BIGINT NOT NULL,
    delivers VARCHAR(10000) DEFAULT '' NOT NULL,
    mode VARCHAR(20) NOT NULL,
    signed_off_on DATE,
    signed_off_by VARCHAR(300) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_bid_partner PRIMARY KEY (id),
    CONSTRAINT fk_bid_partner_bid FOREIGN KEY (bid_id) REFERENCES bid (id),
    CONSTRAINT fk_bid_partner_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_bid_partner_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_bid_partner_role CHECK (role IN ('LEAD_BODY', 'DELIVERY_PARTNER', 'SUBCONTRACTOR', 'SUPPORTER')),
    CONSTRAINT ck_bid_partner_mode CHECK (mode IN ('SEPARATELY', 'ALONGSIDE')),
    CONSTRAINT ck_bid_partner_share CHECK (share_pence >= 0),
    CONSTRAINT uq_bid_partner UNIQUE (bid_id, organisation_id)
);

CREATE INDEX ix_bid_partner_bid_id ON bid_partner (bid_id);

CREATE INDEX ix_bid_partner_partnership_id ON bid_partner (partnership_id);

CREATE INDEX ix_bid_partner_organisation_id ON bid_partner (organisation_id);

CREATE TABLE bid_paper (
    id UUID NOT NULL,
    bid_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    organisation_id UUID,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(300) DEFAULT '' NOT NULL,
    state VARCHAR(20) NOT NULL,
    expires_on DATE,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_bid_paper PRIMARY KEY (id),
    CONSTRAINT fk_bid_paper_bid FOREIGN KEY (bid_id) REFERENCES bid (id),
    CONSTRAINT fk_bid_paper_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_bid_paper_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_bid_paper_kind CHECK (kind IN ('ACCOUNTS', 'GOVERNING_DOCUMENT', 'INSURANCE', 'SAFEGUARDING_POLICY', 'EQUALITY_POLICY', 'LETTER_OF_SUPPORT', 'BUDGET', 'BANK_DETAILS', 'OTHER')),
    CONSTRAINT ck_bid_paper_state CHECK (state IN ('NOT_ASKED', 'ASKED', 'RECEIVED', 'NOT_NEEDED'))
);

CREATE INDEX ix_bid_paper_bid_id ON bid_paper (bid_id);

CREATE INDEX ix_bid_paper_partnership_id ON bid_paper (partnership_id);

CREATE INDEX ix_bid_paper_organisation_id ON bid_paper (organisation_id);

CREATE TABLE campaign (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    partnership_id UUID NOT NULL,
    asks VARCHAR(100000) DEFAULT '' NOT NULL,
    targets VARCHAR(10000) DEFAULT '' NOT NULL,
    state VARCHAR(20) NOT NULL,
    from_on DATE,
    to_on DATE,
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
    CONSTRAINT pk_campaign PRIMARY KEY (id),
    CONSTRAINT uq_campaign_ref UNIQUE (ref),
    CONSTRAINT ck_campaign_title CHECK (title <> ''),
    CONSTRAINT fk_campaign_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_campaign_state CHECK (state IN ('PLANNING', 'LIVE', 'PAUSED', 'WON', 'PART_WON', 'CLOSED')),
    CONSTRAINT ck_campaign_dates CHECK (to_on >= from_on)
);

CREATE INDEX ix_campaign_sort_name ON campaign (sort_name);

CREATE INDEX ix_campaign_partnership_id ON campaign (partnership_id);

CREATE TABLE campaign_position (
    id UUID NOT NULL,
    campaign_id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    stance VARCHAR(20) NOT NULL,
    signed_off_on DATE,
    signed_off_by VARCHAR(300) DEFAULT '' NOT NULL,
    logo_ok BOOLEAN DEFAULT FALSE NOT NULL,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_campaign_position PRIMARY KEY (id),
    CONSTRAINT fk_campaign_position_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT fk_campaign_position_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_campaign_position_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_campaign_position_stance CHECK (stance IN ('SUPPORTS', 'SUPPORTS_IN_PART', 'NEUTRAL', 'AGAINST', 'NOT_ASKED')),
    CONSTRAINT uq_campaign_position UNIQUE (campaign_id, organisation_id)
);

CREATE INDEX ix_campaign_position_campaign_id ON campaign_position (campaign_id);

CREATE INDEX ix_campaign_position_partnership_id ON campaign_position (partnership_id);

CREATE INDEX ix_campaign_position_organisation_id ON campaign_position (organisation_id);

CREATE TABLE obligation (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    partnership_id UUID,
    organisation_id UUID,
    text VARCHAR(10000) NOT NULL,
    due_on DATE,
    repeats VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    met_on DATE,
    evidence VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_obligation PRIMARY KEY (id),
    CONSTRAINT fk_obligation_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT fk_obligation_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_obligation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_obligation_text CHECK (text <> ''),
    CONSTRAINT ck_obligation_repeats CHECK (repeats IN ('ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    CONSTRAINT ck_obligation_state CHECK (state IN ('OPEN', 'MET', 'PART_MET', 'MISSED', 'WAIVED'))
);

CREATE INDEX ix_obligation_agreement_id ON obligation (agreement_id);

CREATE INDEX ix_obligation_partnership_id ON obligation (partnership_id);

CREATE INDEX ix_obligation_organisation_id ON obligation (organisation_id);

CREATE INDEX ix_obligation_due_on ON obligation (due_on);
