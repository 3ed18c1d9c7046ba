-- Templates that staff keep of their own, each wording of which is a version that agreements remember; and the house style of papers.

CREATE TABLE agreement_template (
    id UUID NOT NULL,
    ref VARCHAR(20) NOT NULL,
    title VARCHAR(500) NOT NULL,
    sort_name VARCHAR(500) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    legally_binding VARCHAR(20) NOT NULL,
    about VARCHAR(10000) DEFAULT '' NOT NULL,
    notice_days INTEGER NOT NULL,
    review_months INTEGER NOT NULL,
    number INTEGER NOT NULL,
    begun_from VARCHAR(60) DEFAULT '' NOT NULL,
    begun_from_version INTEGER,
    search_key VARCHAR(1000000) DEFAULT '' NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by VARCHAR(200) NOT NULL,
    row_version BIGINT NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE,
    archived_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_agreement_template PRIMARY KEY (id),
    CONSTRAINT uq_agreement_template_ref UNIQUE (ref),
    CONSTRAINT ck_agreement_template_title CHECK (title <> ''),
    CONSTRAINT ck_agreement_template_number CHECK (number > 0),
    CONSTRAINT ck_agreement_template_kind CHECK (kind IN ('PARTNERSHIP_AGREEMENT', 'TERMS_OF_REFERENCE', 'MEMORANDUM_OF_UNDERSTANDING', 'CONSORTIUM_AGREEMENT', 'MEMBERS_AGREEMENT', 'REFERRAL_PROCEDURE', 'DATA_SHARING_AGREEMENT', 'SERVICE_LEVEL_AGREEMENT', 'EVENT_AGREEMENT', 'RESOURCE_SHARING', 'GRANT_AGREEMENT', 'CONTRACT_FOR_SERVICES', 'SUBCONTRACT', 'SECONDMENT', 'PREMISES_OR_EQUIPMENT_USE', 'OTHER')),
    CONSTRAINT ck_agreement_template_binding CHECK (legally_binding IN ('YES', 'NO', 'PARTLY', 'NOT_KNOWN'))
);

CREATE TABLE agreement_template_section (
    id UUID NOT NULL,
    agreement_template_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    code VARCHAR(100) NOT NULL,
    inclusion VARCHAR(20) NOT NULL,
    heading VARCHAR(500) NOT NULL,
    guidance VARCHAR(10000) DEFAULT '' NOT NULL,
    text VARCHAR(1000000) DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_agreement_template_section PRIMARY KEY (id),
    CONSTRAINT fk_agreement_template_section_template FOREIGN KEY (agreement_template_id) REFERENCES agreement_template (id),
    CONSTRAINT uq_agreement_template_section UNIQUE (agreement_template_id, code),
    CONSTRAINT ck_agreement_template_section_kind CHECK (kind IN ('RECITAL', 'CLAUSE', 'SCHEDULE', 'SIGNATURES'))
);

-- A wording that an agreement was begun from: never updated, never deleted.

CREATE TABLE agreement_template_version (
    id UUID NOT NULL,
    agreement_template_id UUID NOT NULL,
    number INTEGER NOT NULL,
    kept_on DATE NOT NULL,
    wording VARCHAR(1000000) NOT NULL,
    CONSTRAINT pk_agreement_template_version PRIMARY KEY (id),
    CONSTRAINT fk_agreement_template_version_template FOREIGN KEY (agreement_template_id) REFERENCES agreement_template (id),
    CONSTRAINT uq_agreement_template_version UNIQUE (agreement_template_id, number)
);

CREATE TABLE house_style (
    id UUID NOT NULL,
    logo_sha256 VARCHAR(64) DEFAULT '' NOT NULL,
    logo_text VARCHAR(500) DEFAULT '' NOT NULL,
    font VARCHAR(20) NOT NULL,
    margin VARCHAR(20) NOT NULL,
    footer VARCHAR(500) DEFAULT '' NOT NULL,
    sheet VARCHAR(20) NOT NULL,
    CONSTRAINT pk_house_style PRIMARY KEY (id),
    CONSTRAINT ck_house_style_font CHECK (font IN ('SANS', 'SERIF')),
    CONSTRAINT ck_house_style_margin CHECK (margin IN ('NARROW', 'USUAL', 'WIDE')),
    CONSTRAINT ck_house_style_sheet CHECK (sheet IN ('A4', 'LETTER'))
);
