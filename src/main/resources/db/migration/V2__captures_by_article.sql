-- The page of an article asks for its captures, to tell its versions: one more thing that is written by the thousand.
create index capture_article on capture (article);
