-- Runs unchanged on H2 (MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE) and on PostgreSQL.

create table saved_search (
  id varchar(16) primary key,
  owner varchar(64) not null,
  name varchar(240) not null,
  name_key uuid not null, -- hash of the name as it is compared: composed, in lower case
  query varchar(8000) not null,
  note varchar(8000),
  created timestamp with time zone not null,
  last_opened timestamp with time zone not null,
  constraint saved_search_name unique (owner, name_key)
);

-- The ledger. A key is found by its hash, because a URL may be longer than an index entry. Whatever comes in by the
-- thousand is written with one index and no more; the few questions by article (to forget one) may read a whole table.
create table article (
  id varchar(13) primary key,
  first_seen timestamp with time zone not null
);

create table article_key (
  key_hash uuid primary key,
  key_text varchar not null,
  article varchar(13) not null
);

create table capture (
  key_hash uuid primary key,
  key_text varchar not null,
  article varchar(13) not null,
  address varchar(60) not null,
  obtained timestamp with time zone not null
);

-- How far a row of work has come, such as the archive's position up to which the ledger knows it.
create table progress (
  name varchar(40) primary key,
  reached varchar(200) not null
);

create table forgotten (
  article varchar(13) primary key,
  reason varchar(4000) not null,
  forgotten_at timestamp with time zone not null,
  erased boolean not null -- false until its captures are gone from the archive
);

create table forgotten_key (
  key_hash uuid primary key,
  key_text varchar not null,
  kind varchar(8) not null, -- article or capture
  article varchar(13) not null references forgotten (article)
);
create index forgotten_key_article on forgotten_key (article);
