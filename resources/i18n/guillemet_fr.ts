<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Guillemet {version}: read articles, mark quotes, say who speaks, take the data away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Fonts: Inter, Noto Serif (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actors</name>
    <message numerus="yes">
        <source>“{name}” stands in {n} annotations, which lose it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name stays as another name of the one it is merged into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language as fr, en or ar; empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as 2017, 2017-05 or 2017-05-14. Ctrl+Del takes a row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>{n} articles in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {articles} articles and the {marks} annotations in them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”? Nothing is annotated in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and the {n} annotations in it?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} articles? Nothing is annotated in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several; left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors, with ; in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with ; in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03-12, 12/3/2026, 12 March 2026, 2026-03 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr, French or français</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>SQLite finds the file damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row points to a row that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is not as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is not as Guillemet wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that Guillemet wrote is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of an annotation are not those at its place in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not say what the texts say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of a table are not recorded in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup from before: guillemet restore BACKUP FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article, set the bounds of the annotation again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was coded is lost. It is put right by: guillemet check --mend FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coder</name>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads the data later sees who coded what. Asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in every row you code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>field:NAME: a variable of the project&apos;s own, one column for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation, the same in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the article&apos;s text in UTF-8, in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the coder who exports is with the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor, the same in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag with those above it: parent/child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each quote, passage or mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each article, also those without annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each actor in each role of each annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each tag of each annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each actor of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each other name of each actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each office of each actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each tag, parents before their children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article, the same in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short readable name of the article, unique here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title; empty where it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the article was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it, joined by |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was published: YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language, as a BCP 47 tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: made or accepted by hand. Verified: looked at twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph in which it begins; the first is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it begins in the article&apos;s text: code points before it, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ends: the first code point after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its stretches of words, as 12..57;80..99; the end is not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to the letter; several stretches are joined by […].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 32 characters that stand before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 32 characters that stand after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a quote gives the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that introduce a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words they are, joined by |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office that each speaker held when the article was published, at the same place as in speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom they are said, joined by |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom they are about, joined by |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who relays them, joined by |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a mention the actor; of a quote or passage the actors of the mentions in it, joined by |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tags as parent/child, in the codebook&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coder noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who coded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was changed last, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suggested it; empty if a person marked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speakers&apos; ids, at the same places as in speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids, at the same places as in addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids, at the same places as in target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each speaker is (person, organisation, state, group, document, unknown), at the same place as in speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each speaker is named, anonymous or collective, at the same place as in speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation of each speaker when the article was published, at the same place as in speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed it last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which part of the article it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the article stays out, if it is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many words its text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them mentions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the actor is to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place among the actors of the role; the first is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office held when the article was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation when the article was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the words that say so begin, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they end: the first code point after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the text that say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag, the same in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the actor is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the articles name the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor&apos;s number in Wikidata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation it is held in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when: YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when; empty as long as it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag right above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tag stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hue it is drawn in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Exclude {n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Out of the list, the counts and exports, until O takes it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles excluded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not journalism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or write your own: it is counted and exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A span cannot run from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of one annotation cannot overlap. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mention has one stretch of words. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} has no {role}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” cannot hold the character |, which joins names in exports. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of {count} characters is too long: at most {most}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is “{name}” already. Nothing was changed; merge the two if they are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no tag: every name in it needs letters, and none may hold |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot lie under itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” cannot hold the character /, which parts the names of a path. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office “{name}” would end before it begins. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no Wikidata id: write Q and a number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} has nothing to choose from. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} describes something else. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mention designates one actor. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words lie beyond the end of the article. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is part of every project and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no value of the field {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there: it was deleted meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: what it touched has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use by {holder} since {since}. It can be opened for reading meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Guillemet project. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and was left as it is. Restore a backup: guillemet restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer Guillemet (format {found}, this one knows {known}). The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written. It can be opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Your last change is kept and tried again every 2 seconds; make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be written. Your last change is kept and tried again every 2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has locked the project. Your last change is kept and tried again every 2 seconds; close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not saved yet: {count}. The project is still open; make room, or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {name} was left as it was. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {name} cannot be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has locked {name}. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {name} cannot keep others from writing at the same time. Copy the project to a folder on this computer; here it can be opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not closed properly and lies where nothing can be written. Copy it, with the file {name}-wal, to a folder that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by an older Guillemet (format {found}, this one writes {known}). Open it for writing once: it is brought up to date, after a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. What stood there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column {column}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query cannot be understood at “{where}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: it is counted and exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of {name} could be made: {reason}. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be restored: {reason}. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be restored from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no table: the quotes do not match near line {line}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {count} cells, the table only {most} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no value of the column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” in the column {column} is no place: write 12..57 or 12..57;80..99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no such article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several articles have this text: article_id or article_slug must say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column kind must say quote, passage or mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column quote is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” do not stand at {place} in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” stand in the article more than once: the column start must say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation_id {id} stands in the table more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation {id} lies in another article of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is needed: it stands in every row you code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project {name} to take the codebook of. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no language: write its name or its code, such as fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the text of the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither plain text nor a table: save it as .txt, .csv or .xlsx and import that. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither a file nor a folder and cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB, too large for one article: split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds annotations, not articles: import it as annotations (--format annotations on the command line). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: it may be damaged or need a password. Save it again as .xlsx or .csv. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”. Nothing was imported; choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>{n} annotations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, with states and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded articles too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, Python, an archive: exact CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel or LibreOffice: no formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {name}: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet would take {count} cells for formulas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>{n} values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {takes} · {kinds} · {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen: for all kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {takes} · {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in each line, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} values of the field {name} go with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNA statement: agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance: for, against, neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each annotation is asked besides actors and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with what others use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Help ▸ First steps brings this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation marks words of an article. It has one of three kinds, told apart by shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a quote gives the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in quote marks and is not speech (a title, a term, irony) is no quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One actor may play several roles, and a role may have several actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor is one record, whatever roles it plays and names it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on the window, or choose File ▸ Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File ▸ Export…, or guillemet export on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or content, given to somebody else in any form. The marks around them and the blanks just inside do not belong to it. It may have several stretches: select the second one and press Shift+Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any stretch of interest that is not speech, exactly as selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a phrase that designates one actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word, in quote marks or after a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fragment word for word within the reporter’s own sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in the reporter’s words: she said that she would stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free indirect or narrated speech, dialogue without marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that introduce it: said, according to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words they are. Several speakers said them together. Never the outlet or the agency that relays them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom they are said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom a quote or a passage is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who relays them: an agency, a transcript, a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom a mention designates. Of a quote or a passage they follow from the mentions inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attributed (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision: nobody can be named. A quote without a speaker is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, organisation, group, document; state, when a country, a capital or a city acts as a government; unknown, until somebody says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, anonymous (a diplomat) or collective (residents).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their dates: exports give the one held when an article appeared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by a rule; nobody has decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand, or accepted with Y: its coder is who accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a second time (Ctrl+Y), by whom and when. Any change but a note makes it confirmed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused with X, hidden, and not proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has opened it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for some seconds, or with a first annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared complete (D), also with no annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a second time as a whole (Shift+D). A later change makes it coded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of counts and exports, with a reason (O): a duplicate, off topic, not journalism, the project’s own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion, or quote marks that nobody has marked or set aside. U goes from one to the next; there can be none left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article each. The encoding is found, and said where it had to be guessed. File names may tell date, outlet and title: 2026-10-21_Outlet_Title.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text and every table in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article a row: you say which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article, from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of articles that are here: changed rows change, new ones are made, nothing is deleted. By hand only kind, quote and an article are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each annotation, every quote word for word with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each article, also those without annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables, linked by their ids, with a description of every column (Frictionless Data Package): guillemet export FILE OUT.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, language, theme and panes: a text file that may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified copies of every project, made before what is risky and while you work. Open one like any project, or put it back: guillemet restore BACKUP FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project, backups and what else the program keeps for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere, nothing is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, an SQLite database that other tools read too. Close the project before you copy or mail it: while it is open, two more files belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} One of: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds, roles, states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where my data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Select words, then Q quote, P passage, M mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Q add to the current quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quote marks: Q quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X not a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U next undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+J next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: S speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention: S actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage: G target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Ctrl+Z again undoes: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z again redoes: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The column mentioned is not read for quotes and passages: it follows from the mentions inside them. Rows: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested and rejected rows are left out: they are no annotations. Rows: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that are not written YYYY-MM-DD any more are not read. Cells: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}: look whether accents and quote marks are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that could not be read are � now: {count}. The file’s own bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that could not be read are � now: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was not taken for a date: write YYYY-MM-DD. The date is left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be the {field} and was left out: it is too long or holds |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the articles? You can also drop them on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles live in a project. Make one for these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your own project for these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read: nothing comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Guesses are grey until you touch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%date, %outlet, %title and %author, with anything in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import {n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How file names read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (guessed; edit it to make it sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the project already, as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} that cannot be imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; Ctrl+Z takes all of it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} to import</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What stayed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These stayed out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value for the rows chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set in {n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set for the rows chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03-12, 12/3/2026 or 12 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr, French or français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with ; in between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>New actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a quote and press S to say who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coder} · {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said, warned, according to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {number} · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, or put the caret in quote marks, and press Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an annotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {digit} to make it the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words and press T; type parent/child for a tag under another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag under it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+{digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are moved where all of them are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pickers and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selection to the current quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as quote, exactly as selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change into a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change into a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change into a mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker is number n of the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned tag n, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors as in the annotation edited last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors, tags and fields as in the annotation edited last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject or dismiss and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded; next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous in the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article; edit the current annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the innermost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the highlighted row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take and stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take row n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last value, when nothing is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide annotations while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds, roles, states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where my data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Guillemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Several, or unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>{n} excluded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: title, outlet, author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded articles: shown while this is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{coded} of {all} coded, {n} undecided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No article matches “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coded} of {all} coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles are excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (.txt), folders of them, and tables (CSV, Excel, OpenDocument) with an article in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: each row becomes an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– (none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>{n} annotations move</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{annotations} {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation has it; nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} tags under it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} So does what lies below: {tags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the codebook of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of most articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds all: articles, annotations, actors, tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNA statement: agreement, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance: for, against, neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in another project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{service}” is kept in step with other computers. Open the project on one of them at a time; better, keep it elsewhere and back it up there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article, then Paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the project already, as “{name}”. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Enter takes · Shift+Enter takes more · Ctrl+Enter creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new actor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+{digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, or parent/child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Annotations of this kind have no such role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cast has no number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is pinned to Alt+{number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier annotation to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, or put the caret in quote marks, and press Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, or put the caret in quote marks, and press P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name, or put the caret in one, and press M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the quote first, then select the words to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} has no such role. What becomes of the actors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to add to the current quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unread article is left in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages in quote marks are undecided. Is the article coded all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: not speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is undecided in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X sets aside a passage in quote marks; U goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded. No unread article is left in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, then Q quote, P passage or M mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {part} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation in this article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → move the end, Home/End choose it, Enter done, Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the names of article files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%date, %outlet, %title and %author, with anything in between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>{name} is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read articles, mark quotes, say who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off the list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer at {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{step} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete annotation {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} {name}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {name}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change kind, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue {name}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {name}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat attribution, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge actor {old} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge tag {old} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import annotations from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit article {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete article {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {words} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer set {words} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit coder {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project setting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the sample project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>“{name}” is on {n} annotations, which lose it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has tags under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete; those under it move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete with {n} under it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations that have both have one of them afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the picker, and written into the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it, and when not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the tag above, or the next free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– (top level)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+{digit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Undecided {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guillemet projects ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things are not as they should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are still being saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was checked and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes could not be saved yet: the disk does not take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project. Try anything; New project… when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” was cut short the last time. What was done of it is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project was not closed properly, and {n} things are not as they should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not closed properly; it was checked and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and was left as it is. There is a backup; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saving {n} changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} undecided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
