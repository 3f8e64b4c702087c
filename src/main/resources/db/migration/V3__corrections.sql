-- What editors decided about labels. A row is never changed but for its withdrawal. The sequence numbers decisions and
-- withdrawals alike, so that the index can tell which of them it has not seen yet.
create sequence correction_number;

create table correction (
  id bigint primary key,
  article varchar(13) not null,
  action varchar(20) not null,
  country varchar(2) not null,
  partner varchar(2) not null,
  mutual boolean not null,
  kind varchar(20) not null,
  stage varchar(20) not null,
  time_frame varchar(20) not null,
  equipment varchar not null, -- leaves, separated by |
  reason varchar(4000) not null,
  editor varchar(400) not null,
  decided timestamp with time zone not null,
  withdrawn timestamp with time zone,
  withdrawn_as bigint
);
create index correction_article on correction (article);

-- The words that a correction holds on to: text of the article, so they go when the article is forgotten.
create table correction_anchor (
  correction bigint not null references correction (id) on delete cascade,
  place integer not null,
  digest varchar(200) not null,
  words_before varchar(400) not null,
  quote varchar(4000) not null,
  words_after varchar(400) not null,
  primary key (correction, place)
);
