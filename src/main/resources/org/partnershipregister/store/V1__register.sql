-- First schema of the register. Written so that PostgreSQL takes it too: tested on both.
-- Codes, never ordinals; money in pence; every constraint has a name, for the generated classes are named after them.
-- "UNIQUE (owner, is_main)" with is_main TRUE or NULL is how "at most one main" is said in both databases.

CREATE TABLE register_info (
    id UUID NOT NULL,
    schema_version INTEGER NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    sample BOOLEAN NOT NULL,
    CONSTRAINT pk_register_info PRIMARY KEY (id)
);

CREATE TABLE ref_counter (
    id UUID NOT NULL,
    prefix VARCHAR(20) NOT NULL,
    last_number INTEGER NOT NULL,
    CONSTRAINT pk_ref_counter PRIMARY KEY (id),
    CONSTRAINT uq_ref_counter_prefix UNIQUE (prefix)
);

-- One user action is one change set; its rows hold each record before and after as JSON, which is history and undo in one.
CREATE TABLE change_set (
    id UUID NOT NULL,
    seq BIGINT NOT NULL,
    label VARCHAR(1000) NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    undoes_id UUID,
    undone_by_id UUID,
    CONSTRAINT pk_change_set PRIMARY KEY (id),
    CONSTRAINT uq_change_set_seq UNIQUE (seq),
    CONSTRAINT fk_change_set_undoes FOREIGN KEY (undoes_id) REFERENCES change_set (id),
    CONSTRAINT ck_change_set_kind CHECK (kind IN ('DO', 'UNDO', 'REDO'))
);

CREATE TABLE change_log (
    change_set_id UUID NOT NULL,
    position INTEGER NOT NULL,
    table_name VARCHAR(60) NOT NULL,
    record_id UUID NOT NULL,
    operation VARCHAR(10) NOT NULL,
    before_values VARCHAR(1000000),
    after_values VARCHAR(1000000),
    CONSTRAINT pk_change_log PRIMARY KEY (change_set_id, position),
    CONSTRAINT fk_change_log_change_set FOREIGN KEY (change_set_id) REFERENCES change_set (id),
    CONSTRAINT ck_change_log_operation CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE'))
);

CREATE INDEX ix_change_log_record_id ON change_log (record_id);

-- Which records of which kind a change set touched, its children's owners included: what history and open lists ask by.
CREATE TABLE change_touch (
    change_set_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    record_id UUID NOT NULL,
    CONSTRAINT pk_change_touch PRIMARY KEY (change_set_id, kind, record_id),
    CONSTRAINT fk_change_touch_change_set FOREIGN KEY (change_set_id) REFERENCES change_set (id)
);

CREATE INDEX ix_change_touch_record_id ON change_touch (record_id);

-- 2 Parties (domain.md)
CREATE TABLE organisation (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    name VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    is_us BOOLEAN,
    sector VARCHAR(20) NOT NULL,
    legal_form VARCHAR(40),
    purpose VARCHAR(100000) DEFAULT '' NOT NULL,
    area_served VARCHAR(2000) DEFAULT '' NOT NULL,
    website VARCHAR(2000) DEFAULT '' NOT NULL,
    status VARCHAR(20) NOT NULL,
    status_on DATE,
    status_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    parent_id UUID,
    our_lead_contact_id UUID,
    checked_on DATE,
    checked_by VARCHAR(200) DEFAULT '' NOT NULL,
    check_every_months INTEGER,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT uq_organisation_ref UNIQUE (ref),
    CONSTRAINT fk_organisation_parent FOREIGN KEY (parent_id) REFERENCES organisation (id),
    CONSTRAINT uq_organisation_is_us UNIQUE (is_us),
    CONSTRAINT ck_organisation_sector CHECK (sector IN ('PUBLIC', 'PRIVATE', 'VOLUNTARY', 'OTHER')),
    CONSTRAINT ck_organisation_status CHECK (status IN ('PROSPECTIVE', 'ACTIVE', 'DORMANT', 'ENDED', 'AVOID')),
    CONSTRAINT ck_organisation_name CHECK (name <> ''),
    CONSTRAINT ck_organisation_check_every CHECK (check_every_months > 0)
);

CREATE INDEX ix_organisation_sort_name ON organisation (sort_name);

CREATE TABLE organisation_name (
    id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(500) NOT NULL,
    from_on DATE,
    to_on DATE,
    CONSTRAINT pk_organisation_name PRIMARY KEY (id),
    CONSTRAINT fk_organisation_name_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_organisation_name_kind CHECK (kind IN ('LEGAL', 'FORMER', 'WORKING', 'ACRONYM', 'WELSH', 'GAELIC', 'IRISH', 'OTHER_LANGUAGE')),
    CONSTRAINT ck_organisation_name_dates CHECK (to_on >= from_on)
);

CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);

CREATE TABLE organisation_identifier (
    id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    scheme VARCHAR(40) NOT NULL,
    identifier VARCHAR(100) NOT NULL,
    CONSTRAINT pk_organisation_identifier PRIMARY KEY (id),
    CONSTRAINT fk_organisation_identifier_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT uq_organisation_identifier UNIQUE (organisation_id, scheme, identifier)
);

CREATE INDEX ix_organisation_identifier_scheme_identifier ON organisation_identifier (scheme, identifier);

CREATE TABLE organisation_channel (
    id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    note VARCHAR(500) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_organisation_channel PRIMARY KEY (id),
    CONSTRAINT fk_organisation_channel_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_organisation_channel_kind CHECK (kind IN ('PHONE', 'MOBILE', 'EMAIL', 'OTHER'))
);

CREATE INDEX ix_organisation_channel_organisation_id ON organisation_channel (organisation_id);

CREATE TABLE site (
    id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    label VARCHAR(200) DEFAULT '' NOT NULL,
    address VARCHAR(2000) DEFAULT '' NOT NULL,
    town VARCHAR(200) DEFAULT '' NOT NULL,
    postcode VARCHAR(20) DEFAULT '' NOT NULL,
    access_notes VARCHAR(10000) DEFAULT '' NOT NULL,
    is_main BOOLEAN,
    position INTEGER NOT NULL,
    CONSTRAINT pk_site PRIMARY KEY (id),
    CONSTRAINT fk_site_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT uq_site_main UNIQUE (organisation_id, is_main),
    CONSTRAINT ck_site_is_main CHECK (is_main)
);

CREATE TABLE organisation_tag (
    id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    tag VARCHAR(100) NOT NULL,
    CONSTRAINT pk_organisation_tag PRIMARY KEY (id),
    CONSTRAINT fk_organisation_tag_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT uq_organisation_tag UNIQUE (organisation_id, tag)
);

CREATE INDEX ix_organisation_tag_tag ON organisation_tag (tag);

CREATE TABLE contact (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(100) DEFAULT '' NOT NULL,
    given VARCHAR(200) DEFAULT '' NOT NULL,
    family VARCHAR(200) DEFAULT '' NOT NULL,
    known_as VARCHAR(200) DEFAULT '' NOT NULL,
    pronouns VARCHAR(100) DEFAULT '' NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    access_needs VARCHAR(10000) DEFAULT '' NOT NULL,
    preferred_channel VARCHAR(20),
    lawful_basis VARCHAR(40),
    privacy_source VARCHAR(2000) DEFAULT '' NOT NULL,
    notice_given_on DATE,
    do_not_contact BOOLEAN DEFAULT FALSE NOT NULL,
    privacy_review_on DATE,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_contact PRIMARY KEY (id),
    CONSTRAINT uq_contact_ref UNIQUE (ref),
    CONSTRAINT ck_contact_named CHECK (given <> '' OR family <> '' OR known_as <> ''),
    CONSTRAINT ck_contact_lawful_basis CHECK (lawful_basis IN ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS')),
    CONSTRAINT ck_contact_preferred_channel CHECK (preferred_channel IN ('PHONE', 'MOBILE', 'EMAIL', 'POST', 'OTHER'))
);

CREATE INDEX ix_contact_sort_name ON contact (sort_name);

ALTER TABLE organisation ADD CONSTRAINT fk_organisation_our_lead FOREIGN KEY (our_lead_contact_id) REFERENCES contact (id);

CREATE TABLE contact_channel (
    id UUID NOT NULL,
    contact_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    note VARCHAR(500) DEFAULT '' NOT NULL,
    is_main BOOLEAN,
    position INTEGER NOT NULL,
    CONSTRAINT pk_contact_channel PRIMARY KEY (id),
    CONSTRAINT fk_contact_channel_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT ck_contact_channel_kind CHECK (kind IN ('PHONE', 'MOBILE', 'EMAIL', 'OTHER')),
    CONSTRAINT uq_contact_channel_main UNIQUE (contact_id, kind, is_main),
    CONSTRAINT ck_contact_channel_is_main CHECK (is_main)
);

CREATE TABLE position (
    id UUID NOT NULL,
    contact_id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    job_title VARCHAR(300) DEFAULT '' NOT NULL,
    unit VARCHAR(300) DEFAULT '' NOT NULL,
    kind VARCHAR(20) NOT NULL,
    main_contact BOOLEAN,
    start_on DATE,
    end_on DATE,
    end_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_position PRIMARY KEY (id),
    CONSTRAINT fk_position_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT fk_position_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_position_kind CHECK (kind IN ('EMPLOYEE', 'TRUSTEE', 'VOLUNTEER', 'SERVICE_USER_REP', 'ELECTED_MEMBER', 'OTHER')),
    CONSTRAINT uq_position_main UNIQUE (organisation_id, main_contact),
    CONSTRAINT ck_position_main CHECK (main_contact),
    CONSTRAINT ck_position_dates CHECK (end_on >= start_on)
);

CREATE INDEX ix_position_contact_id ON position (contact_id);

-- 3 Partnership (domain.md)
CREATE TABLE partnership (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    name VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    field_of_work VARCHAR(40),
    purpose VARCHAR(100000) DEFAULT '' NOT NULL,
    vision VARCHAR(100000) DEFAULT '' NOT NULL,
    formality VARCHAR(20) NOT NULL,
    stage VARCHAR(20) NOT NULL,
    paused_on DATE,
    start_on DATE,
    end_on DATE,
    our_lead_contact_id UUID,
    host_organisation_id UUID,
    group_name VARCHAR(300) DEFAULT '' NOT NULL,
    meeting_every_days INTEGER,
    significance VARCHAR(20),
    legally_required BOOLEAN DEFAULT FALSE NOT NULL,
    legal_duty VARCHAR(500) DEFAULT '' NOT NULL,
    service_users VARCHAR(10000) DEFAULT '' NOT NULL,
    own_budget BOOLEAN DEFAULT FALSE NOT NULL,
    dispute_procedure VARCHAR(100000) DEFAULT '' NOT NULL,
    exit_arrangements VARCHAR(100000) DEFAULT '' NOT NULL,
    review_every_months INTEGER,
    next_review_on DATE,
    origin_partnership_id UUID,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_partnership PRIMARY KEY (id),
    CONSTRAINT uq_partnership_ref UNIQUE (ref),
    CONSTRAINT fk_partnership_our_lead_contact FOREIGN KEY (our_lead_contact_id) REFERENCES contact (id),
    CONSTRAINT fk_partnership_host_organisation FOREIGN KEY (host_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_partnership_origin_partnership FOREIGN KEY (origin_partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_partnership_formality CHECK (formality IN ('INFORMAL', 'FORMAL')),
    CONSTRAINT ck_partnership_stage CHECK (stage IN ('EXPLORING', 'BUILDING', 'AGREEING', 'DELIVERING', 'REVIEWING', 'ENDING', 'ENDED', 'DID_NOT_PROCEED')),
    CONSTRAINT ck_partnership_significance CHECK (significance IN ('LIMITED', 'MODERATE', 'MAJOR')),
    CONSTRAINT ck_partnership_dates CHECK (end_on >= start_on),
    CONSTRAINT ck_partnership_name CHECK (name <> ''),
    CONSTRAINT ck_partnership_meeting_every CHECK (meeting_every_days > 0)
);

CREATE INDEX ix_partnership_sort_name ON partnership (sort_name);

CREATE TABLE partnership_model (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    model VARCHAR(30) NOT NULL,
    is_main BOOLEAN,
    start_on DATE,
    end_on DATE,
    why_changed VARCHAR(2000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_partnership_model PRIMARY KEY (id),
    CONSTRAINT fk_partnership_model_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_partnership_model_model CHECK (model IN ('NETWORKING', 'REFERRAL_SYSTEM', 'CONSORTIUM', 'MULTI_AGENCY', 'INFORMATION_SHARING', 'JOINT_TRAINING', 'JOINT_FUNDRAISING', 'JOINT_EVENT', 'OTHER')),
    CONSTRAINT uq_partnership_model_main UNIQUE (partnership_id, is_main),
    CONSTRAINT ck_partnership_model_is_main CHECK (is_main),
    CONSTRAINT ck_partnership_model_dates CHECK (end_on >= start_on)
);

CREATE INDEX ix_partnership_model_model ON partnership_model (model);

CREATE TABLE membership (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    organisation_id UUID,
    group_name VARCHAR(500) DEFAULT '' NOT NULL,
    party_kind VARCHAR(30) NOT NULL,
    role VARCHAR(20) NOT NULL,
    relationship_basis VARCHAR(20) NOT NULL,
    voice VARCHAR(20) NOT NULL,
    own_objectives VARCHAR(100000) DEFAULT '' NOT NULL,
    joined_on DATE,
    left_on DATE,
    leaving_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (id),
    CONSTRAINT fk_membership_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_membership_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_membership_party_kind CHECK (party_kind IN ('ORGANISATION', 'SERVICE_USER_GROUP', 'VOLUNTEER_GROUP', 'STAFF_GROUP')),
    CONSTRAINT ck_membership_role CHECK (role IN ('LEAD_BODY', 'ACCOUNTABLE_BODY', 'HOST', 'MEMBER', 'ASSOCIATE', 'OBSERVER', 'FUNDER', 'COMMISSIONER')),
    CONSTRAINT ck_membership_basis CHECK (relationship_basis IN ('PARTNERSHIP', 'CONTRACT', 'GRANT', 'MIXED', 'NONE')),
    CONSTRAINT ck_membership_voice CHECK (voice IN ('DECIDES_TOGETHER', 'VOTES', 'CONSULTED', 'INFORMED', 'NONE')),
    CONSTRAINT ck_membership_party CHECK (organisation_id IS NOT NULL OR group_name <> ''),
    CONSTRAINT ck_membership_dates CHECK (left_on >= joined_on)
);

CREATE INDEX ix_membership_partnership_id ON membership (partnership_id);

CREATE INDEX ix_membership_organisation_id ON membership (organisation_id);

CREATE TABLE representative (
    id UUID NOT NULL,
    membership_id UUID NOT NULL,
    contact_id UUID NOT NULL,
    capacity VARCHAR(20) NOT NULL,
    from_on DATE,
    to_on DATE,
    CONSTRAINT pk_representative PRIMARY KEY (id),
    CONSTRAINT fk_representative_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT fk_representative_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT ck_representative_capacity CHECK (capacity IN ('REPRESENTATIVE', 'DEPUTY', 'CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER')),
    CONSTRAINT ck_representative_dates CHECK (to_on >= from_on)
);

CREATE INDEX ix_representative_membership_id ON representative (membership_id);

CREATE TABLE objective (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    text VARCHAR(10000) NOT NULL,
    measure VARCHAR(2000) DEFAULT '' NOT NULL,
    target VARCHAR(2000) DEFAULT '' NOT NULL,
    target_on DATE,
    state VARCHAR(20) NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_objective PRIMARY KEY (id),
    CONSTRAINT fk_objective_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_objective_kind CHECK (kind IN ('VISION', 'AIM', 'OBJECTIVE', 'OUTCOME')),
    CONSTRAINT ck_objective_state CHECK (state IN ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'ACHIEVED', 'DROPPED'))
);

CREATE INDEX ix_objective_partnership_id ON objective (partnership_id);

-- 5 Agreements (domain.md)
CREATE TABLE agreement (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    partnership_id UUID,
    kind VARCHAR(40) NOT NULL,
    form VARCHAR(20) NOT NULL,
    legally_binding VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    purpose VARCHAR(100000) DEFAULT '' NOT NULL,
    status VARCHAR(30) NOT NULL,
    status_on DATE,
    status_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    effective_on DATE,
    end_on DATE,
    review_on DATE,
    notice_days INTEGER,
    warn_days INTEGER,
    renewal VARCHAR(20) NOT NULL,
    value_pence BIGINT,
    supersedes_id UUID,
    originals_kept_at VARCHAR(2000) DEFAULT '' NOT NULL,
    template_code VARCHAR(60) DEFAULT '' NOT NULL,
    template_version INTEGER,
    adopted_at_meeting_id UUID,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_agreement PRIMARY KEY (id),
    CONSTRAINT uq_agreement_ref UNIQUE (ref),
    CONSTRAINT fk_agreement_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_agreement_supersedes FOREIGN KEY (supersedes_id) REFERENCES agreement (id),
    CONSTRAINT ck_agreement_kind CHECK (kind IN ('PARTNERSHIP_AGREEMENT', 'TERMS_OF_REFERENCE', 'MEMORANDUM_OF_UNDERSTANDING', 'CONSORTIUM_AGREEMENT', 'REFERRAL_PROCEDURE', 'DATA_SHARING_AGREEMENT', 'SERVICE_LEVEL_AGREEMENT', 'GRANT_AGREEMENT', 'CONTRACT_FOR_SERVICES', 'SUBCONTRACT', 'SECONDMENT', 'PREMISES_OR_EQUIPMENT_USE', 'OTHER')),
    CONSTRAINT ck_agreement_form CHECK (form IN ('WRITTEN_SIGNED', 'LETTERS_OR_EMAIL', 'MINUTED', 'VERBAL')),
    CONSTRAINT ck_agreement_binding CHECK (legally_binding IN ('YES', 'NO', 'PARTLY', 'NOT_KNOWN')),
    CONSTRAINT ck_agreement_status CHECK (status IN ('DRAFT', 'SENT_FOR_COMMENT', 'AGREED', 'PART_SIGNED', 'IN_FORCE', 'UNDER_REVIEW', 'SUPERSEDED', 'ENDED_EARLY', 'ENDED', 'WITHDRAWN')),
    CONSTRAINT ck_agreement_renewal CHECK (renewal IN ('NONE', 'BY_AGREEMENT', 'ROLLING')),
    CONSTRAINT ck_agreement_dates CHECK (end_on >= effective_on),
    CONSTRAINT ck_agreement_notice CHECK (notice_days >= 0),
    CONSTRAINT ck_agreement_warn CHECK (warn_days >= 0)
);

CREATE INDEX ix_agreement_sort_name ON agreement (sort_name);

CREATE INDEX ix_agreement_partnership_id ON agreement (partnership_id);

CREATE TABLE agreement_party (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    label VARCHAR(300) DEFAULT '' NOT NULL,
    approved_on DATE,
    approving_minute VARCHAR(500) DEFAULT '' NOT NULL,
    signatory_name VARCHAR(300) DEFAULT '' NOT NULL,
    signatory_office VARCHAR(300) DEFAULT '' NOT NULL,
    method VARCHAR(20),
    signed_on DATE,
    withdrew_on DATE,
    position INTEGER NOT NULL,
    CONSTRAINT pk_agreement_party PRIMARY KEY (id),
    CONSTRAINT fk_agreement_party_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT fk_agreement_party_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_agreement_party_method CHECK (method IN ('INK', 'E_SIGNATURE', 'EMAIL', 'MINUTE')),
    CONSTRAINT uq_agreement_party UNIQUE (agreement_id, organisation_id)
);

CREATE INDEX ix_agreement_party_organisation_id ON agreement_party (organisation_id);

CREATE TABLE agreement_section (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    heading VARCHAR(500) NOT NULL,
    text VARCHAR(1000000) DEFAULT '' NOT NULL,
    from_clause VARCHAR(100) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_agreement_section PRIMARY KEY (id),
    CONSTRAINT fk_agreement_section_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_agreement_section_kind CHECK (kind IN ('RECITAL', 'CLAUSE', 'SCHEDULE', 'SIGNATURES'))
);

CREATE INDEX ix_agreement_section_agreement_id ON agreement_section (agreement_id);

-- A frozen version: never updated, never deleted (store.Database refuses both); the bytes lie under attachments/ by their hash.

CREATE TABLE agreement_version (
    id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    number INTEGER NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    frozen_on DATE NOT NULL,
    pdf_sha256 VARCHAR(64) NOT NULL,
    page_count INTEGER NOT NULL,
    text VARCHAR(1000000) NOT NULL,
    CONSTRAINT pk_agreement_version PRIMARY KEY (id),
    CONSTRAINT fk_agreement_version_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT uq_agreement_version UNIQUE (agreement_id, number)
);

-- 6 Meetings (domain.md)
CREATE TABLE meeting_series (
    id UUID NOT NULL,
    partnership_id UUID NOT NULL,
    name VARCHAR(500) NOT NULL,
    every_days INTEGER,
    standing_items VARCHAR(10000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_meeting_series PRIMARY KEY (id),
    CONSTRAINT fk_meeting_series_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT ck_meeting_series_every CHECK (every_days > 0)
);

CREATE INDEX ix_meeting_series_partnership_id ON meeting_series (partnership_id);

CREATE TABLE meeting (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    partnership_id UUID,
    series_id UUID,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    held_on DATE NOT NULL,
    start_at TIME,
    end_at TIME,
    place VARCHAR(2000) DEFAULT '' NOT NULL,
    link VARCHAR(2000) DEFAULT '' NOT NULL,
    state VARCHAR(20) NOT NULL,
    minutes_state VARCHAR(20) NOT NULL,
    chair_contact_id UUID,
    minute_taker VARCHAR(300) DEFAULT '' NOT NULL,
    quorum INTEGER,
    previous_id UUID,
    next_on DATE,
    circulated_on DATE,
    circulated_to VARCHAR(10000) DEFAULT '' NOT NULL,
    approved_on DATE,
    approved_at_meeting_id UUID,
    notes VARCHAR(100000) DEFAULT '' NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_meeting PRIMARY KEY (id),
    CONSTRAINT uq_meeting_ref UNIQUE (ref),
    CONSTRAINT fk_meeting_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_meeting_series FOREIGN KEY (series_id) REFERENCES meeting_series (id),
    CONSTRAINT fk_meeting_chair FOREIGN KEY (chair_contact_id) REFERENCES contact (id),
    CONSTRAINT fk_meeting_previous FOREIGN KEY (previous_id) REFERENCES meeting (id),
    CONSTRAINT fk_meeting_approved_at_meeting FOREIGN KEY (approved_at_meeting_id) REFERENCES meeting (id),
    CONSTRAINT ck_meeting_state CHECK (state IN ('PLANNED', 'AGENDA_SENT', 'HELD', 'INQUORATE', 'CANCELLED')),
    CONSTRAINT ck_meeting_minutes_state CHECK (minutes_state IN ('NONE', 'DRAFT', 'CIRCULATED', 'APPROVED', 'CORRECTED')),
    CONSTRAINT ck_meeting_quorum CHECK (quorum > 0)
);

CREATE INDEX ix_meeting_partnership_id ON meeting (partnership_id);

CREATE INDEX ix_meeting_held_on ON meeting (held_on);

ALTER TABLE agreement ADD CONSTRAINT fk_agreement_adopted_at FOREIGN KEY (adopted_at_meeting_id) REFERENCES meeting (id);

CREATE TABLE attendance (
    id UUID NOT NULL,
    meeting_id UUID NOT NULL,
    contact_id UUID,
    name VARCHAR(300) DEFAULT '' NOT NULL,
    organisation_id UUID,
    organisation_name VARCHAR(500) DEFAULT '' NOT NULL,
    capacity VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_attendance PRIMARY KEY (id),
    CONSTRAINT fk_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_attendance_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT fk_attendance_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_attendance_capacity CHECK (capacity IN ('REPRESENTATIVE', 'DEPUTY', 'CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER', 'GUEST')),
    CONSTRAINT ck_attendance_state CHECK (state IN ('NOT_RECORDED', 'PRESENT', 'ONLINE', 'PART', 'APOLOGIES', 'DEPUTY_SENT', 'ABSENT', 'OBSERVER')),
    CONSTRAINT ck_attendance_who CHECK (contact_id IS NOT NULL OR name <> '')
);

CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);

CREATE INDEX ix_attendance_contact_id ON attendance (contact_id);

CREATE INDEX ix_attendance_organisation_id ON attendance (organisation_id);

CREATE TABLE agenda_item (
    id UUID NOT NULL,
    meeting_id UUID NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR(500) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    presenter VARCHAR(300) DEFAULT '' NOT NULL,
    notes VARCHAR(1000000) DEFAULT '' NOT NULL,
    state VARCHAR(20) NOT NULL,
    audience VARCHAR(20) NOT NULL,
    carried_from_id UUID,
    times_carried INTEGER DEFAULT 0 NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    CONSTRAINT pk_agenda_item PRIMARY KEY (id),
    CONSTRAINT fk_agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_agenda_item_carried_from FOREIGN KEY (carried_from_id) REFERENCES agenda_item (id),
    CONSTRAINT ck_agenda_item_kind CHECK (kind IN ('STANDING', 'BUSINESS', 'INFORMATION', 'ANY_OTHER')),
    CONSTRAINT ck_agenda_item_state CHECK (state IN ('OPEN', 'DISCUSSED', 'DEFERRED', 'CLOSED')),
    CONSTRAINT ck_agenda_item_audience CHECK (audience IN ('ALL', 'PARTNERS', 'OURS_ONLY'))
);

CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);

CREATE TABLE decision (
    id UUID NOT NULL,
    meeting_id UUID NOT NULL,
    agenda_item_id UUID,
    position INTEGER NOT NULL,
    text VARCHAR(10000) NOT NULL,
    method VARCHAR(20) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    proposed_by VARCHAR(300) DEFAULT '' NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (id),
    CONSTRAINT fk_decision_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_decision_agenda_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT ck_decision_method CHECK (method IN ('CONSENSUS', 'VOTE', 'CHAIR', 'LEAD_BODY')),
    CONSTRAINT ck_decision_outcome CHECK (outcome IN ('AGREED', 'NOT_AGREED', 'NOTED', 'DEFERRED'))
);

CREATE INDEX ix_decision_meeting_id ON decision (meeting_id);

CREATE TABLE action (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    meeting_id UUID,
    agenda_item_id UUID,
    partnership_id UUID,
    position INTEGER DEFAULT 0 NOT NULL,
    text VARCHAR(10000) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    owner_contact_id UUID,
    owner_organisation_id UUID,
    owner_name VARCHAR(300) DEFAULT '' NOT NULL,
    due_on DATE,
    state VARCHAR(20) NOT NULL,
    done_on DATE,
    dropped_reason VARCHAR(2000) DEFAULT '' NOT NULL,
    times_carried INTEGER DEFAULT 0 NOT NULL,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_action PRIMARY KEY (id),
    CONSTRAINT uq_action_ref UNIQUE (ref),
    CONSTRAINT fk_action_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_action_agenda_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT fk_action_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_action_owner_contact FOREIGN KEY (owner_contact_id) REFERENCES contact (id),
    CONSTRAINT fk_action_owner_organisation FOREIGN KEY (owner_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_action_state CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED'))
);

CREATE INDEX ix_action_meeting_id ON action (meeting_id);

CREATE INDEX ix_action_due_on ON action (due_on);

-- Minutes as they were circulated or approved: frozen like agreement_version.

CREATE TABLE minutes_version (
    id UUID NOT NULL,
    meeting_id UUID NOT NULL,
    number INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    frozen_on DATE NOT NULL,
    sent_to VARCHAR(10000) DEFAULT '' NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    text VARCHAR(1000000) NOT NULL,
    CONSTRAINT pk_minutes_version PRIMARY KEY (id),
    CONSTRAINT fk_minutes_version_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT uq_minutes_version UNIQUE (meeting_id, number)
);

-- 9 Support (domain.md): files themselves lie under attachments/ by their hash.
CREATE TABLE attachment (
    id UUID NOT NULL,
    owner_table VARCHAR(60) NOT NULL,
    owner_id UUID NOT NULL,
    file_name VARCHAR(500) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    byte_count BIGINT NOT NULL,
    note VARCHAR(2000) DEFAULT '' NOT NULL,
    added_on DATE NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id)
);

CREATE INDEX ix_attachment_owner_id ON attachment (owner_id);
