<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Guillemet {version}: read articles, mark quotes, say who speaks, take the data away.</source>
        <translation>Guillemet {version}&#xa0;: lire des articles, marquer les citations, dire qui parle, emporter les données.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Fonts: Inter, Noto Serif (OFL).</source>
        <translation>Logiciel libre sous licence MIT. Polices&#xa0;: Inter, Noto Serif (OFL).</translation>
    </message>
</context>
<context>
    <name>Actors</name>
    <message numerus="yes">
        <source>“{name}” stands in {n} annotations, which lose it.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» figure dans {n} annotation, qui le perdra.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» figure dans {n} annotations, qui le perdront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Actor renamed.</source>
        <translation>Acteur renommé.</translation>
    </message>
    <message>
        <source>Colour changed.</source>
        <translation>Couleur changée.</translation>
    </message>
    <message>
        <source>Merge two actors</source>
        <translation>Fusionner deux acteurs</translation>
    </message>
    <message>
        <source>Its name stays as another name of the one it is merged into.</source>
        <translation>Son nom reste comme autre nom de celui dans lequel il est fusionné.</translation>
    </message>
    <message>
        <source>Actor deleted.</source>
        <translation>Acteur supprimé.</translation>
    </message>
    <message>
        <source>Language as fr, en or ar; empty for all.</source>
        <translation>Langue&#xa0;: fr, en ou ar&#x202f;; vide pour toutes.</translation>
    </message>
    <message>
        <source>Dates as 2017, 2017-05 or 2017-05-14. Ctrl+Del takes a row out.</source>
        <translation>Dates&#xa0;: 2017, 2017-05 ou 2017-05-14. Ctrl+Suppr retire une ligne.</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation>Modifier l’acteur</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Articles name it</source>
        <translation>Dans les articles</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Choose an actor to see where it stands.</source>
        <translation>Choisissez un acteur pour voir où il figure.</translation>
    </message>
    <message numerus="yes">
        <source>Give {n} to another actor…</source>
        <translation>
            <numerusform>En donner {n} à un autre acteur…</numerusform>
            <numerusform>En donner {n} à un autre acteur…</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it instead?</source>
        <translation>Qui est-ce plutôt&#x202f;?</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Champs…</translation>
    </message>
    <message>
        <source>About the actor</source>
        <translation>À propos de l’acteur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Splits the actor: the annotations chosen are of somebody else.</source>
        <translation>Scinde l’acteur&#xa0;: les annotations choisies sont de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>Give to another actor…</source>
        <translation>Donner à un autre acteur…</translation>
    </message>
    <message>
        <source>{one} ≈ {other}</source>
        <translation>{one} ≈ {other}</translation>
    </message>
    <message>
        <source>{one} = {other}</source>
        <translation>{one} = {other}</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>Comparing names…</source>
        <translation>Comparaison des noms…</translation>
    </message>
    <message>
        <source>Pairs of actors that are perhaps one</source>
        <translation>Paires d’acteurs qui n’en font peut-être qu’un</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs. Nothing is merged until you say so.</source>
        <translation>
            <numerusform>{n} paire. Rien n’est fusionné sans votre accord.</numerusform>
            <numerusform>{n} paires. Rien n’est fusionné sans votre accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} ≠ {other}</source>
        <translation>{one} ≠ {other}</translation>
    </message>
    <message>
        <source>Perhaps the same after all</source>
        <translation>Peut-être le même, finalement</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs that are not proposed.</source>
        <translation>
            <numerusform>{n} paire qui n’est pas proposée.</numerusform>
            <numerusform>{n} paires qui ne sont pas proposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair is left.</source>
        <translation>Il ne reste aucune paire.</translation>
    </message>
    <message>
        <source>Perhaps the same {n}</source>
        <translation>Peut-être les mêmes {n}</translation>
    </message>
    <message>
        <source>Not the same {n}</source>
        <translation>Pas les mêmes {n}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Appartenances</translation>
    </message>
    <message numerus="yes">
        <source>{n} new actors</source>
        <translation>
            <numerusform>{n} nouvel acteur</numerusform>
            <numerusform>{n} nouveaux acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} modifié</numerusform>
            <numerusform>{n} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as they are</source>
        <translation>
            <numerusform>{n} inchangé</numerusform>
            <numerusform>{n} inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {name}: {actors}.</source>
        <translation>Exporté vers {name}&#xa0;: {actors}.</translation>
    </message>
    <message>
        <source>Import a list of actors</source>
        <translation>Importer une liste d’acteurs</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Actors imported.</source>
        <translation>Acteurs importés.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Export the actors</source>
        <translation>Exporter les acteurs</translation>
    </message>
    <message>
        <source>What the list leaves empty stays as it is.</source>
        <translation>Ce que la liste laisse vide reste tel quel.</translation>
    </message>
    <message>
        <source>Choose the record that stays.</source>
        <translation>Choisissez la fiche qui reste.</translation>
    </message>
    <message numerus="yes">
        <source>{n} roles in annotations move to “{name}”.</source>
        <translation>
            <numerusform>{n} rôle dans des annotations passe à «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>{n} rôles dans des annotations passent à «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and their other names become other names of it; offices, affiliations and notes move along.</source>
        <translation>{names} et leurs autres noms deviennent ses autres noms&#x202f;; fonctions, appartenances et notes suivent.</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Fusionné dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner des acteurs</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Last office</source>
        <translation>Dernière fonction</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} quotes</source>
        <translation>
            <numerusform>{when}&#xa0;: {n} citation</numerusform>
            <numerusform>{when}&#xa0;: {n} citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an actor by any of its names</source>
        <translation>Chercher un acteur par l’un de ses noms</translation>
    </message>
    <message>
        <source>New actor…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Enter edits · Ctrl+L find · several rows: Merge · F1 all keys</source>
        <translation>Entrée modifie · Ctrl+L chercher · plusieurs lignes&#xa0;: Fusionner · F1 toutes les touches</translation>
    </message>
    <message numerus="yes">
        <source>{n} actors</source>
        <translation>
            <numerusform>{n} acteur</numerusform>
            <numerusform>{n} acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a quote and press S to say who speaks.</source>
        <translation>Marquez une citation et appuyez sur&#xa0;S pour dire qui parle.</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Tous les acteurs</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>No actor is called “{typed}”.</source>
        <translation>Aucun acteur ne s’appelle «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>No actor yet.</source>
        <translation>Aucun acteur pour l’instant.</translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation>Modifier…	Entrée</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Supprimer…	Suppr</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>The annotations are of another actor now.</source>
        <translation>Les annotations sont maintenant d’un autre acteur.</translation>
    </message>
    <message>
        <source>Actors of this project; one that is new is made.</source>
        <translation>Des acteurs de ce projet&#x202f;; un nouveau est créé.</translation>
    </message>
    <message>
        <source>Actor made.</source>
        <translation>Acteur créé.</translation>
    </message>
    <message>
        <source>Actor changed.</source>
        <translation>Acteur modifié.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par son nom</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>collectif</translation>
    </message>
    <message>
        <source>Articles also say; press to add it as a name:</source>
        <translation>Les articles disent aussi&#x202f;; appuyez pour l’ajouter comme nom&#xa0;:</translation>
    </message>
    <message>
        <source>Add {name} as a name</source>
        <translation>Ajouter {name} comme nom</translation>
    </message>
</context>
<context>
    <name>AnnotationsIn</name>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Tables of annotations ({pattern})</source>
        <translation>Tableaux d’annotations ({pattern})</translation>
    </message>
    <message>
        <source>Import annotations from {name}</source>
        <translation>Importer les annotations de {name}</translation>
    </message>
    <message>
        <source>{created} annotations made, {changed} changed.</source>
        <translation>Annotations créées&#xa0;: {created}&#x202f;; modifiées&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>! row {row}: {why}</source>
        <translation>! ligne {row}&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more lines</source>
        <translation>
            <numerusform>et {n} ligne de plus</numerusform>
            <numerusform>et {n} lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {names}</source>
        <translation>{what}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The table was made for Excel or LibreOffice</source>
        <translation>Le tableau a été fait pour Excel ou LibreOffice</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Apostrophes that keep text from being a formula are taken off.</source>
        <translation>Les apostrophes qui empêchent un texte d’être une formule sont retirées.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} annotations</source>
        <translation>
            <numerusform>Importer {n} annotation</numerusform>
            <numerusform>Importer {n} annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Importation des annotations</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>Arrêté&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} nouvelle</numerusform>
            <numerusform>{n} nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} modifiée</numerusform>
            <numerusform>{n} modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as they are already</source>
        <translation>
            <numerusform>{n} inchangée</numerusform>
            <numerusform>{n} inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} non reprise</numerusform>
            <numerusform>{n} non reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} refusée</numerusform>
            <numerusform>{n} refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>New actors</source>
        <translation>Nouveaux acteurs</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>New coders</source>
        <translation>Nouveaux codeurs</translation>
    </message>
    <message>
        <source>New fields</source>
        <translation>Nouveaux champs</translation>
    </message>
    <message>
        <source>Columns not read</source>
        <translation>Colonnes non lues</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Le tableau n’a aucune ligne.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>{n} articles in again.</source>
        <translation>
            <numerusform>{n} article remis dans la liste.</numerusform>
            <numerusform>{n} articles remis dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {articles} articles and the {marks} annotations in them?</source>
        <translation>Supprimer {articles} articles et les {marks} annotations qu’ils contiennent&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “{name}”? Nothing is annotated in it.</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#x202f;? Il ne contient aucune annotation.</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and the {n} annotations in it?</source>
        <translation>
            <numerusform>Supprimer «&#xa0;{name}&#xa0;» avec {n} annotation&#x202f;?</numerusform>
            <numerusform>Supprimer «&#xa0;{name}&#xa0;» avec {n} annotations&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} articles? Nothing is annotated in them.</source>
        <translation>
            <numerusform>Supprimer {n} article&#x202f;? Il ne contient aucune annotation.</numerusform>
            <numerusform>Supprimer {n} articles&#x202f;? Ils ne contiennent aucune annotation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <translation>
            <numerusform>{n} article supprimé.</numerusform>
            <numerusform>{n} articles supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed.</source>
        <translation>
            <numerusform>{n} article modifié.</numerusform>
            <numerusform>{n} articles modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} articles</source>
        <translation>
            <numerusform>Modifier {n} article</numerusform>
            <numerusform>Modifier {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>several; left as they are</source>
        <translation>plusieurs&#x202f;; inchangé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Authors, with ; in between</source>
        <translation>Auteurs, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codé</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Several with ; in between</source>
        <translation>Plusieurs&#xa0;: séparés par des points-virgules</translation>
    </message>
    <message>
        <source>2026-03-12, 12/3/2026, 12 March 2026, 2026-03 or 2026</source>
        <translation>2026-03-12, 12/3/2026, 12 mars 2026, 2026-03 ou 2026</translation>
    </message>
    <message>
        <source>fr, French or français</source>
        <translation>fr, French ou français</translation>
    </message>
</context>
<context>
    <name>Blind</name>
    <message>
        <source>Blind coding: you see the annotations of {name} alone, here, in lists and in counts. Exports have everybody’s.</source>
        <translation>Codage à l’aveugle&#xa0;: vous ne voyez que les annotations de {name}, ici, dans les listes et dans les comptes. Les exports contiennent celles de tous.</translation>
    </message>
    <message>
        <source>Show everybody’s</source>
        <translation>Montrer celles de tous</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Outlets…</source>
        <translation>Médias…</translation>
    </message>
    <message>
        <source>Authors…</source>
        <translation>Auteurs…</translation>
    </message>
    <message>
        <source>Read from names…</source>
        <translation>Lire dans les noms…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>{one} ({n}) · {other} ({m})</source>
        <translation>{one} ({n}) · {other} ({m})</translation>
    </message>
    <message numerus="yes">
        <source>Which of the {n} names stays?</source>
        <translation>
            <numerusform>Lequel des {n} noms reste&#x202f;?</numerusform>
            <numerusform>Lequel des {n} noms reste&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge “{one}” and “{other}”, in {n} articles? Which name stays?</source>
        <translation>
            <numerusform>Fusionner «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;», dans {n} article&#x202f;? Quel nom reste&#x202f;?</numerusform>
            <numerusform>Fusionner «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;», dans {n} articles&#x202f;? Quel nom reste&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Merge those chosen…</source>
        <translation>Fusionner les noms choisis…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Perhaps one</source>
        <translation>Peut-être le même</translation>
    </message>
    <message>
        <source>{shown} of {all} shown. F2 or a double click renames.</source>
        <translation>{shown} sur {all} affichés. F2 ou un double-clic renomme.</translation>
    </message>
    <message>
        <source>Changed in every article.</source>
        <translation>Modifié dans tous les articles.</translation>
    </message>
    <message>
        <source>Read from names</source>
        <translation>Lire dans les noms</translation>
    </message>
    <message numerus="yes">
        <source>%date, %outlet, %title and %author stand for what {n} names say.</source>
        <translation>
            <numerusform>%date, %outlet, %title et %author désignent ce que dit {n} nom.</numerusform>
            <numerusform>%date, %outlet, %title et %author désignent ce que disent {n} noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the names say</source>
        <translation>Ce que disent les noms</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Also where something is known already</source>
        <translation>Aussi là où quelque chose est déjà connu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>{fit} of {all} fit; {changes} would be changed.</source>
        <translation>{fit} sur {all} correspondent&#x202f;; {changes} seraient modifiés.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Enter reads it · F2 writes in a cell · Ctrl+L filter · F1 all keys</source>
        <translation>Entrée le lit · F2 écrit dans une cellule · Ctrl+L filtrer · F1 toutes les touches</translation>
    </message>
    <message>
        <source>The table cannot be sorted by this column.</source>
        <translation>Le tableau ne peut pas être trié par cette colonne.</translation>
    </message>
    <message>
        <source>Write in this cell	F2</source>
        <translation>Écrire dans cette cellule	F2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>SQLite finds the file damaged.</source>
        <translation>SQLite trouve le fichier endommagé.</translation>
    </message>
    <message>
        <source>A row points to a row that is not there.</source>
        <translation>Une ligne renvoie à une ligne qui n’existe pas.</translation>
    </message>
    <message>
        <source>A text is not as it was imported.</source>
        <translation>Un texte n’est plus tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>A row is not as Guillemet wrote it.</source>
        <translation>Une ligne n’est plus telle que Guillemet l’a écrite.</translation>
    </message>
    <message>
        <source>A row that Guillemet wrote is gone.</source>
        <translation>Une ligne que Guillemet avait écrite a disparu.</translation>
    </message>
    <message>
        <source>The words of an annotation are not those at its place in the text.</source>
        <translation>Les mots d’une annotation ne sont pas ceux qui se trouvent à sa place dans le texte.</translation>
    </message>
    <message>
        <source>The search index does not say what the texts say.</source>
        <translation>L’index de recherche ne dit pas ce que disent les textes.</translation>
    </message>
    <message>
        <source>Changes of a table are not recorded in full.</source>
        <translation>Les modifications d’une table ne sont pas toutes consignées.</translation>
    </message>
    <message>
        <source>Restore the newest backup from before: guillemet restore BACKUP FILE.</source>
        <translation>Restaurez la dernière sauvegarde antérieure&#xa0;: guillemet restore BACKUP FILE.</translation>
    </message>
    <message>
        <source>Open the article, set the bounds of the annotation again, or restore a backup.</source>
        <translation>Ouvrez l’article et redéfinissez les limites de l’annotation, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing that was coded is lost. It is put right by: guillemet check --mend FILE.</source>
        <translation>Rien de ce qui a été codé n’est perdu. Pour réparer&#xa0;: guillemet check --mend FILE.</translation>
    </message>
</context>
<context>
    <name>Coded</name>
    <message numerus="yes">
        <source>Make “{name}” the target of {n} annotations?</source>
        <translation>
            <numerusform>Faire de «&#xa0;{name}&#xa0;» la cible de {n} annotation&#x202f;?</numerusform>
            <numerusform>Faire de «&#xa0;{name}&#xa0;» la cible de {n} annotations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing annotations</source>
        <translation>Modification des annotations</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations changed.</source>
        <translation>
            <numerusform>{n} annotation modifiée.</numerusform>
            <numerusform>{n} annotations modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} annotations?</source>
        <translation>
            <numerusform>Supprimer {n} annotation&#x202f;?</numerusform>
            <numerusform>Supprimer {n} annotations&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make “{name}” the speaker of {n} annotations?</source>
        <translation>
            <numerusform>Faire de «&#xa0;{name}&#xa0;» le locuteur de {n} annotation&#x202f;?</numerusform>
            <numerusform>Faire de «&#xa0;{name}&#xa0;» le locuteur de {n} annotations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting annotations</source>
        <translation>Suppression des annotations</translation>
    </message>
    <message numerus="yes">
        <source>{n} stay as they are.</source>
        <translation>
            <numerusform>{n} reste telle quelle.</numerusform>
            <numerusform>{n} restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {n} annotations are changed.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: {n} annotation est modifiée.</numerusform>
            <numerusform>Arrêté&#xa0;: {n} annotations sont modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put “{name}” on {n} annotations?</source>
        <translation>
            <numerusform>Mettre «&#xa0;{name}&#xa0;» sur {n} annotation&#x202f;?</numerusform>
            <numerusform>Mettre «&#xa0;{name}&#xa0;» sur {n} annotations&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{name}” off {n} annotations?</source>
        <translation>
            <numerusform>Retirer «&#xa0;{name}&#xa0;» de {n} annotation&#x202f;?</numerusform>
            <numerusform>Retirer «&#xa0;{name}&#xa0;» de {n} annotations&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {n} annotations “{name}”?</source>
        <translation>
            <numerusform>Changer {n} annotation en «&#xa0;{name}&#xa0;»&#x202f;?</numerusform>
            <numerusform>Changer {n} annotations en «&#xa0;{name}&#xa0;»&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “{name}” of {n} annotations?</source>
        <translation>
            <numerusform>Remplir «&#xa0;{name}&#xa0;» dans {n} annotation&#x202f;?</numerusform>
            <numerusform>Remplir «&#xa0;{name}&#xa0;» dans {n} annotations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Rien à modifier&#xa0;: c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposals accepted.</source>
        <translation>
            <numerusform>{n} proposition acceptée.</numerusform>
            <numerusform>{n} propositions acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rejetée.</translation>
    </message>
    <message>
        <source>Proposed again.</source>
        <translation>De nouveau proposée.</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>Locuteur&#x202f;?</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Par cible</translation>
    </message>
    <message>
        <source>By actor, any role</source>
        <translation>Par acteur, tous rôles</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Par codeur</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Locuteur…</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Cible…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Filter: words, a name, a tag, kind:quote…</source>
        <translation>Filtrer&#xa0;: mots, nom, étiquette, kind:quote…</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Exporter celles-ci…</translation>
    </message>
    <message>
        <source>Those of excluded articles too</source>
        <translation>Celles des articles écartés aussi</translation>
    </message>
    <message>
        <source>Quotes without a speaker</source>
        <translation>Citations sans locuteur</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Same words, coded differently</source>
        <translation>Mêmes mots, codés autrement</translation>
    </message>
    <message>
        <source>Had a tag that was deleted or merged</source>
        <translation>Avaient une étiquette supprimée ou fusionnée</translation>
    </message>
    <message>
        <source>Has a tag defined otherwise since</source>
        <translation>Ont une étiquette définie autrement depuis</translation>
    </message>
    <message>
        <source>Lacks a required field</source>
        <translation>Sans un champ obligatoire</translation>
    </message>
    <message>
        <source>No longer found in the text</source>
        <translation>Introuvables dans le texte</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Tag to take off</source>
        <translation>Étiquette à retirer</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} choisie</numerusform>
            <numerusform>{n} choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Retirer une étiquette…</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Champ…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Toutes les annotations</translation>
    </message>
    <message>
        <source>The same statement</source>
        <translation>La même déclaration</translation>
    </message>
    <message>
        <source>Read it in the other reader	Ctrl+Enter</source>
        <translation>Lire dans l’autre lecteur	Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Remplir un champ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Nothing clears the field.</source>
        <translation>Une valeur vide efface le champ.</translation>
    </message>
    <message>
        <source>Enter reads it in its article · Ctrl+L filter · Del delete · F1 all keys</source>
        <translation>Entrée la lit dans son article · Ctrl+L filtrer · Suppr supprimer · F1 toutes les touches</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation matches “{typed}”.</source>
        <translation>Aucune annotation ne correspond à «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Select words, or put the caret in quote marks, and press Q.</source>
        <translation>Sélectionnez des mots, ou placez le curseur entre guillemets, et appuyez sur&#xa0;Q.</translation>
    </message>
    <message>
        <source>Read it	Enter</source>
        <translation>La lire	Entrée</translation>
    </message>
    <message>
        <source>Only {column}: {value}</source>
        <translation>Seulement {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Without {column}: {value}</source>
        <translation>Sans {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Supprimer…	Suppr</translation>
    </message>
    <message>
        <source>No annotation yet.</source>
        <translation>Aucune annotation pour l’instant.</translation>
    </message>
    <message>
        <source>This project has no fields. Make some in Tools ▸ Fields…</source>
        <translation>Ce projet n’a pas de champs. Créez-en dans Outils ▸ Champs…</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>Coder</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui code&#x202f;?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Whoever reads the data later sees who coded what. Asked only once.</source>
        <translation>Ceux qui liront les données verront qui a codé quoi. Cette question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>This copy was made for a colleague to code in. Is that you?</source>
        <translation>Cette copie a été faite pour qu’un collègue y code. Est-ce vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands in every row you code.</source>
        <translation>Il figure dans chaque ligne que vous codez.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Votre couleur</translation>
    </message>
    <message>
        <source>Where marks are coloured by coder.</source>
        <translation>Là où les marques sont colorées par codeur.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>field:NAME: a variable of the project&apos;s own, one column for each.</source>
        <translation>field:NOM&#xa0;: une variable propre au projet, une colonne pour chacune.</translation>
    </message>
    <message>
        <source>The annotation, the same in every export.</source>
        <translation>L’annotation, la même dans chaque export.</translation>
    </message>
    <message>
        <source>SHA-256 of the article&apos;s text in UTF-8, in hexadecimal.</source>
        <translation>SHA-256 du texte de l’article en UTF-8, en hexadécimal.</translation>
    </message>
    <message>
        <source>How far the coder who exports is with the article.</source>
        <translation>Où en est avec l’article le codeur qui exporte.</translation>
    </message>
    <message>
        <source>The actor, the same in every export.</source>
        <translation>L’acteur, le même dans chaque export.</translation>
    </message>
    <message>
        <source>The tag with those above it: parent/child.</source>
        <translation>L’étiquette avec celles dont elle dépend&#xa0;: parent/enfant.</translation>
    </message>
    <message>
        <source>One row for each quote, passage or mention.</source>
        <translation>Une ligne par citation, passage ou mention.</translation>
    </message>
    <message>
        <source>One row for each article, also those without annotations.</source>
        <translation>Une ligne par article, même sans annotation.</translation>
    </message>
    <message>
        <source>One row for each actor in each role of each annotation.</source>
        <translation>Une ligne par acteur, dans chaque rôle de chaque annotation.</translation>
    </message>
    <message>
        <source>One row for each tag of each annotation.</source>
        <translation>Une ligne par étiquette de chaque annotation.</translation>
    </message>
    <message>
        <source>One row for each actor of the project.</source>
        <translation>Une ligne par acteur du projet.</translation>
    </message>
    <message>
        <source>One row for each other name of each actor.</source>
        <translation>Une ligne par autre nom de chaque acteur.</translation>
    </message>
    <message>
        <source>One row for each office of each actor.</source>
        <translation>Une ligne par fonction de chaque acteur.</translation>
    </message>
    <message>
        <source>One row for each tag, parents before their children.</source>
        <translation>Une ligne par étiquette, les parents avant leurs enfants.</translation>
    </message>
    <message>
        <source>The article, the same in every export.</source>
        <translation>L’article, le même dans chaque export.</translation>
    </message>
    <message>
        <source>A short readable name of the article, unique here.</source>
        <translation>Un nom court et lisible de l’article, unique dans le projet.</translation>
    </message>
    <message>
        <source>The title; empty where it is unknown.</source>
        <translation>Le titre&#x202f;; vide s’il est inconnu.</translation>
    </message>
    <message>
        <source>Where the article was published.</source>
        <translation>Où l’article a été publié.</translation>
    </message>
    <message>
        <source>Who wrote it, joined by |.</source>
        <translation>Qui l’a écrit&#x202f;; plusieurs noms sont joints par |.</translation>
    </message>
    <message>
        <source>When it was published: YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset.</source>
        <translation>Date de publication&#xa0;: AAAA, AAAA-MM, AAAA-MM-JJ ou une heure avec son décalage.</translation>
    </message>
    <message>
        <source>Its address on the web.</source>
        <translation>Son adresse sur le web.</translation>
    </message>
    <message>
        <source>Its language, as a BCP 47 tag.</source>
        <translation>Sa langue&#xa0;: étiquette BCP 47.</translation>
    </message>
    <message>
        <source>For whom the speaker speaks, joined by |.</source>
        <translation>Au nom de qui parle le locuteur, séparés par |.</translation>
    </message>
    <message>
        <source>The ids, at the same places as in on_behalf_of.</source>
        <translation>Les identifiants, aux mêmes places que dans on_behalf_of.</translation>
    </message>
    <message>
        <source>What is marked.</source>
        <translation>Ce qui est marqué.</translation>
    </message>
    <message>
        <source>Confirmed: made or accepted by hand. Verified: looked at twice.</source>
        <translation>Confirmé&#xa0;: fait ou accepté à la main. Vérifié&#xa0;: regardé une seconde fois.</translation>
    </message>
    <message>
        <source>The paragraph in which it begins; the first is 1.</source>
        <translation>Le paragraphe où elle commence&#x202f;; le premier est 1.</translation>
    </message>
    <message>
        <source>Where it begins in the article&apos;s text: code points before it, from 0.</source>
        <translation>Où elle commence dans le texte de l’article&#xa0;: nombre de points de code qui précèdent, à partir de 0.</translation>
    </message>
    <message>
        <source>Where it ends: the first code point after it.</source>
        <translation>Où elle finit&#xa0;: le premier point de code qui la suit.</translation>
    </message>
    <message>
        <source>All its stretches of words, as 12..57;80..99; the end is not included.</source>
        <translation>Tous ses segments, comme 12..57;80..99&#x202f;; la fin n’est pas comprise.</translation>
    </message>
    <message>
        <source>The words to the letter; several stretches are joined by […].</source>
        <translation>Les mots à la lettre&#x202f;; plusieurs segments sont joints par […].</translation>
    </message>
    <message>
        <source>Up to 32 characters that stand before it.</source>
        <translation>Les 32 caractères au plus qui la précèdent.</translation>
    </message>
    <message>
        <source>Up to 32 characters that stand after it.</source>
        <translation>Les 32 caractères au plus qui la suivent.</translation>
    </message>
    <message>
        <source>How a quote gives the words.</source>
        <translation>Comment une citation rend les paroles.</translation>
    </message>
    <message>
        <source>The words that introduce a quote.</source>
        <translation>Les mots qui introduisent une citation.</translation>
    </message>
    <message>
        <source>Whose words they are, joined by |.</source>
        <translation>À qui sont les paroles&#x202f;; plusieurs noms sont joints par |.</translation>
    </message>
    <message>
        <source>The office that each speaker held when the article was published, at the same place as in speaker.</source>
        <translation>La fonction de chaque locuteur à la date de publication, au même rang que le locuteur.</translation>
    </message>
    <message>
        <source>To whom they are said, joined by |.</source>
        <translation>À qui elles sont dites&#x202f;; plusieurs noms sont joints par |.</translation>
    </message>
    <message>
        <source>Whom they are about, joined by |.</source>
        <translation>De qui elles parlent&#x202f;; plusieurs noms sont joints par |.</translation>
    </message>
    <message>
        <source>Who relays them, joined by |.</source>
        <translation>Qui les relaie&#x202f;; plusieurs noms sont joints par |.</translation>
    </message>
    <message>
        <source>Of a mention the actor; of a quote or passage the actors of the mentions in it, joined by |.</source>
        <translation>D’une mention, l’acteur&#x202f;; d’une citation ou d’un passage, les acteurs des mentions qui s’y trouvent, joints par |.</translation>
    </message>
    <message>
        <source>Its tags as parent/child, in the codebook&apos;s order.</source>
        <translation>Ses étiquettes sous la forme parent/enfant, dans l’ordre du livre de codes.</translation>
    </message>
    <message>
        <source>What the coder noted.</source>
        <translation>Ce que le codeur a noté.</translation>
    </message>
    <message>
        <source>Who coded it.</source>
        <translation>Qui l’a codée.</translation>
    </message>
    <message>
        <source>When it was made, UTC.</source>
        <translation>Quand elle a été faite, UTC.</translation>
    </message>
    <message>
        <source>When it was changed last, UTC.</source>
        <translation>Quand elle a été modifiée en dernier, UTC.</translation>
    </message>
    <message>
        <source>What suggested it; empty if a person marked it.</source>
        <translation>Ce qui l’a proposée&#x202f;; vide si quelqu’un l’a marquée.</translation>
    </message>
    <message>
        <source>The speakers&apos; ids, at the same places as in speaker.</source>
        <translation>Les identifiants des locuteurs, au même rang qu’eux.</translation>
    </message>
    <message>
        <source>The ids, at the same places as in addressee.</source>
        <translation>Les identifiants des destinataires, au même rang qu’eux.</translation>
    </message>
    <message>
        <source>The ids, at the same places as in target.</source>
        <translation>Les identifiants des cibles, au même rang qu’elles.</translation>
    </message>
    <message>
        <source>What each speaker is (person, organisation, state, group, document, unknown), at the same place as in speaker.</source>
        <translation>Ce qu’est chaque locuteur (person, organisation, state, group, document, unknown), au même rang que lui.</translation>
    </message>
    <message>
        <source>Whether each speaker is named, anonymous or collective, at the same place as in speaker.</source>
        <translation>Si chaque locuteur est nommé, anonyme ou collectif, au même rang que lui.</translation>
    </message>
    <message>
        <source>The organisation of each speaker when the article was published, at the same place as in speaker.</source>
        <translation>L’organisation de chaque locuteur à la date de publication, au même rang que lui.</translation>
    </message>
    <message>
        <source>How it came to be.</source>
        <translation>Comment elle est née.</translation>
    </message>
    <message>
        <source>Who changed it last.</source>
        <translation>Qui l’a modifiée en dernier.</translation>
    </message>
    <message>
        <source>In which part of the article it begins.</source>
        <translation>La partie de l’article où elle commence.</translation>
    </message>
    <message>
        <source>Why the article stays out, if it is excluded.</source>
        <translation>Pourquoi l’article reste dehors, s’il est écarté.</translation>
    </message>
    <message>
        <source>How many words its text has.</source>
        <translation>Le nombre de mots de son texte.</translation>
    </message>
    <message>
        <source>How many annotations.</source>
        <translation>Le nombre d’annotations.</translation>
    </message>
    <message>
        <source>How many of them quotes.</source>
        <translation>Combien d’entre elles sont des citations.</translation>
    </message>
    <message>
        <source>How many of them passages.</source>
        <translation>Combien d’entre elles sont des passages.</translation>
    </message>
    <message>
        <source>How many of them mentions.</source>
        <translation>Combien d’entre elles sont des mentions.</translation>
    </message>
    <message>
        <source>What the actor is to it.</source>
        <translation>Ce que l’acteur est pour elle.</translation>
    </message>
    <message>
        <source>The place among the actors of the role; the first is 1.</source>
        <translation>Le rang parmi les acteurs du rôle&#x202f;; le premier est 1.</translation>
    </message>
    <message>
        <source>The actor&apos;s name.</source>
        <translation>Le nom de l’acteur.</translation>
    </message>
    <message>
        <source>The office held when the article was published.</source>
        <translation>La fonction exercée à la date de publication.</translation>
    </message>
    <message>
        <source>The organisation when the article was published.</source>
        <translation>L’organisation à la date de publication.</translation>
    </message>
    <message>
        <source>Where the words that say so begin, from 0.</source>
        <translation>Où commencent les mots qui le disent, à partir de 0.</translation>
    </message>
    <message>
        <source>Where they end: the first code point after them.</source>
        <translation>Où ils finissent&#xa0;: le premier point de code qui les suit.</translation>
    </message>
    <message>
        <source>The words of the text that say so.</source>
        <translation>Les mots du texte qui le disent.</translation>
    </message>
    <message>
        <source>The tag, the same in every export.</source>
        <translation>L’étiquette, la même dans chaque export.</translation>
    </message>
    <message>
        <source>What the actor is.</source>
        <translation>Ce qu’est l’acteur.</translation>
    </message>
    <message>
        <source>How the articles name the actor.</source>
        <translation>Comment les articles nomment l’acteur.</translation>
    </message>
    <message>
        <source>The actor&apos;s number in Wikidata.</source>
        <translation>Le numéro de l’acteur dans Wikidata.</translation>
    </message>
    <message>
        <source>The other name.</source>
        <translation>L’autre nom.</translation>
    </message>
    <message>
        <source>The office.</source>
        <translation>La fonction.</translation>
    </message>
    <message>
        <source>The organisation it is held in.</source>
        <translation>L’organisation où elle est exercée.</translation>
    </message>
    <message>
        <source>Since when: YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>Depuis quand&#xa0;: AAAA, AAAA-MM ou AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Until when; empty as long as it is held.</source>
        <translation>Jusqu’à quand&#x202f;; vide tant qu’elle est exercée.</translation>
    </message>
    <message>
        <source>The tag&apos;s own name.</source>
        <translation>Le nom propre de l’étiquette.</translation>
    </message>
    <message>
        <source>The tag right above it.</source>
        <translation>L’étiquette juste au-dessus.</translation>
    </message>
    <message>
        <source>What the tag stands for.</source>
        <translation>Ce que désigne l’étiquette.</translation>
    </message>
    <message>
        <source>The hue it is drawn in.</source>
        <translation>La teinte dans laquelle elle est dessinée.</translation>
    </message>
    <message>
        <source>Words pinned as examples of it, one below the other.</source>
        <translation>Les mots épinglés comme exemples, l’un sous l’autre.</translation>
    </message>
    <message>
        <source>The annotations of the examples, joined by |.</source>
        <translation>Les annotations des exemples, séparées par |.</translation>
    </message>
    <message>
        <source>One row for each quote of each statement, the earliest first.</source>
        <translation>Une ligne par citation de chaque déclaration, la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>The statement, the same in every export; empty where it is proposed.</source>
        <translation>La déclaration, la même dans tous les exports&#x202f;; vide si elle est proposée.</translation>
    </message>
    <message>
        <source>A number that the quotes of one statement share here.</source>
        <translation>Un numéro que partagent ici les citations d’une même déclaration.</translation>
    </message>
    <message>
        <source>What was decided: confirmed, proposed or rejected.</source>
        <translation>Ce qui a été décidé&#xa0;: confirmed (confirmé), proposed (proposé) ou rejected (rejeté).</translation>
    </message>
    <message>
        <source>How many quotes it has.</source>
        <translation>Combien elle a de citations.</translation>
    </message>
    <message>
        <source>In how many articles.</source>
        <translation>Dans combien d’articles.</translation>
    </message>
    <message>
        <source>The first character of the quote, from 0.</source>
        <translation>Le premier caractère de la citation, à partir de 0.</translation>
    </message>
    <message>
        <source>Who said it, joined by |.</source>
        <translation>Qui l’a dit, séparés par |.</translation>
    </message>
    <message>
        <source>The words, joined by  […]  where they pause.</source>
        <translation>Les mots, joints par  […]  là où ils s’interrompent.</translation>
    </message>
    <message>
        <source>1 if it was published before the others.</source>
        <translation>1 si elle a été publiée avant les autres.</translation>
    </message>
    <message>
        <source>1 if it has most words.</source>
        <translation>1 si c’est elle qui a le plus de mots.</translation>
    </message>
    <message>
        <source>Who marked the quote.</source>
        <translation>Qui a marqué la citation.</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The same articles, actors, codebook, fields and searches, for somebody else to code in. Whoever opens it first says who they are.</source>
        <translation>Les mêmes articles, acteurs, livre de codes, champs et recherches, pour que quelqu’un d’autre y code. Qui l’ouvre en premier dit qui il est.</translation>
    </message>
    <message>
        <source>To bring the work together, export annotations.csv there and import it here: it comes in under your colleague’s name.</source>
        <translation>Pour réunir le travail, exportez-y annotations.csv et importez-le ici&#xa0;: il entre sous le nom de votre collègue.</translation>
    </message>
    <message>
        <source>Nothing of what anybody has coded is in it, not even in its history.</source>
        <translation>Rien de ce qui a été codé ne s’y trouve, pas même dans son historique.</translation>
    </message>
    <message>
        <source>{project} for a colleague</source>
        <translation>{project} pour un collègue</translation>
    </message>
    <message>
        <source>Copy for a colleague</source>
        <translation>Copie pour un collègue</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Ce qui est codé</translation>
    </message>
    <message>
        <source>Everything is in it, with who coded it and its history.</source>
        <translation>Tout y est, avec qui l’a codé et l’historique.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copied to {name}.</source>
        <translation>Copié vers {name}.</translation>
    </message>
    <message>
        <source>Without annotations</source>
        <translation>Sans annotations</translation>
    </message>
    <message>
        <source>With all annotations</source>
        <translation>Avec toutes les annotations</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Exclude {n} articles</source>
        <translation>
            <numerusform>Écarter {n} article</numerusform>
            <numerusform>Écarter {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of the list, the counts and exports, until O takes it in again.</source>
        <translation>Hors de la liste, des comptes et des exports, jusqu’à ce que O le remette.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles excluded.</source>
        <translation>
            <numerusform>{n} article écarté.</numerusform>
            <numerusform>{n} articles écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>off topic</source>
        <translation>hors sujet</translation>
    </message>
    <message>
        <source>not journalism</source>
        <translation>pas du journalisme</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Choose one, or write your own: it is counted and exported.</source>
        <translation>Choisissez-en un ou écrivez le vôtre&#xa0;: il est compté et exporté.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Only here: {words}</source>
        <translation>Seulement ici&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Dismissals</name>
    <message>
        <source>title of a work</source>
        <translation>titre d’œuvre</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>irony</source>
        <translation>ironie</translation>
    </message>
    <message>
        <source>not speech</source>
        <translation>pas une parole</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A span cannot run from {start} to {end}.</source>
        <translation>Un segment ne peut pas aller de {start} à {end}.</translation>
    </message>
    <message>
        <source>The parts of one annotation cannot overlap. Nothing was changed.</source>
        <translation>Les segments d’une annotation ne peuvent pas se chevaucher. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A mention has one stretch of words. Nothing was changed.</source>
        <translation>Une mention n’a qu’un segment. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put the caret inside the annotation, between two of its words. Nothing was changed.</source>
        <translation>Placez le curseur dans l’annotation, entre deux de ses mots. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no other annotation to merge it with.</source>
        <translation>Il n’y a pas d’autre annotation avec laquelle la fusionner.</translation>
    </message>
    <message>
        <source>Only annotations of one kind can be merged. Nothing was changed.</source>
        <translation>Seules des annotations du même type peuvent être fusionnées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A statement is made of two quotes at least. Nothing was changed.</source>
        <translation>Une déclaration réunit au moins deux citations. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only quotes report statements. Nothing was changed.</source>
        <translation>Seules les citations rapportent des déclarations. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Words of it are no longer in the text. Nothing was changed.</source>
        <translation>Certains de ses mots ne sont plus dans le texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no words to mark.</source>
        <translation>Il n’y a aucun mot à marquer.</translation>
    </message>
    <message>
        <source>A {kind} has no {role}. Nothing was changed.</source>
        <translation>Le rôle {role} n’existe pas pour ce type d’annotation ({kind}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The name “{name}” cannot hold the character |, which joins names in exports. Nothing was changed.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» ne peut pas contenir le caractère |, qui joint les noms dans les exports. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A name of {count} characters is too long: at most {most}. Nothing was changed.</source>
        <translation>Un nom de {count} caractères est trop long&#xa0;: {most} au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is “{name}” already. Nothing was changed; merge the two if they are one.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Rien n’a été modifié&#x202f;; fusionnez les deux s’il s’agit du même.</translation>
    </message>
    <message>
        <source>“{path}” is no tag: every name in it needs letters, and none may hold |.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une étiquette&#xa0;: chacun de ses noms doit contenir des lettres, et aucun le caractère |.</translation>
    </message>
    <message>
        <source>“{name}” cannot lie under itself. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas dépendre de lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The name “{name}” cannot hold the character /, which parts the names of a path. Nothing was changed.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» ne peut pas contenir le caractère /, qui sépare les noms d’un chemin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of actor (at {name}): person, organisation, state, group, document or unknown. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un type d’acteur (pour {name})&#xa0;: person, organisation, state, group, document ou unknown. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is no codebook: neither a CSV with a column “tag” or “path” nor a QDC file.</source>
        <translation>{name} n’est pas un livre de codes&#xa0;: ni un CSV avec une colonne «&#xa0;tag&#xa0;» ou «&#xa0;path&#xa0;», ni un fichier QDC.</translation>
    </message>
    <message>
        <source>{name} holds no tags. Nothing was changed.</source>
        <translation>{name} ne contient aucune étiquette. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The office “{name}” would end before it begins. Nothing was changed.</source>
        <translation>La fonction «&#xa0;{name}&#xa0;» finirait avant de commencer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” is no Wikidata id: write Q and a number. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un identifiant Wikidata&#xa0;: écrivez Q et un nombre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The field {name} has nothing to choose from. Nothing was changed.</source>
        <translation>Le champ {name} n’a rien à choisir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The field {name} describes something else. Nothing was changed.</source>
        <translation>Le champ {name} décrit autre chose. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A mention designates one actor. Nothing was changed.</source>
        <translation>Une mention désigne un seul acteur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The words lie beyond the end of the article. Nothing was changed.</source>
        <translation>Ces mots se trouvent au-delà de la fin de l’article. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is part of every project and stays as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» fait partie de tout projet et reste tel quel.</translation>
    </message>
    <message>
        <source>“{value}” is no value of the field {name}. Nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur du champ {name}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{date}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD. Nothing was changed.</source>
        <translation>«&#xa0;{date}&#xa0;» n’est pas une date&#xa0;: écrivez AAAA, AAAA-MM ou AAAA-MM-JJ. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is no longer there: it was deleted meanwhile. Nothing was changed.</source>
        <translation>Cela n’existe plus&#xa0;: supprimé entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it touched has been changed since.</source>
        <translation>Impossible d’annuler&#xa0;: ce qui était concerné a été modifié depuis.</translation>
    </message>
    <message>
        <source>{name} is in use by {holder} since {since}. It can be opened for reading meanwhile.</source>
        <translation>{name} est utilisé par {holder} depuis le {since}. En attendant, on peut l’ouvrir en lecture.</translation>
    </message>
    <message>
        <source>{name} is not a Guillemet project. The file was left as it is.</source>
        <translation>{name} n’est pas un projet Guillemet. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{name} is damaged and was left as it is. Restore a backup: guillemet restore.</source>
        <translation>{name} est endommagé et a été laissé tel quel. Restaurez une sauvegarde&#xa0;: guillemet restore.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n’y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>{name} exists already and was left as it is. Choose another name.</source>
        <translation>{name} existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Guillemet (format {found}, this one knows {known}). The file was left as it is.</source>
        <translation>{name} a été créé par un Guillemet plus récent (format {found}, celui-ci connaît {known}). Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{name} cannot be written. It can be opened for reading.</source>
        <translation>{name} ne peut pas être écrit. On peut l’ouvrir en lecture.</translation>
    </message>
    <message>
        <source>The disk is full. Your last change is kept and tried again every 2 seconds; make room.</source>
        <translation>Le disque est plein. Votre dernière modification est conservée et retentée toutes les 2 secondes&#x202f;; faites de la place.</translation>
    </message>
    <message>
        <source>The disk cannot be written. Your last change is kept and tried again every 2 seconds.</source>
        <translation>Le disque refuse l’écriture. Votre dernière modification est conservée et retentée toutes les 2 secondes.</translation>
    </message>
    <message>
        <source>Another program has locked the project. Your last change is kept and tried again every 2 seconds; close that program.</source>
        <translation>Un autre programme a verrouillé le projet. Votre dernière modification est conservée et retentée toutes les 2 secondes&#x202f;; fermez ce programme.</translation>
    </message>
    <message>
        <source>Changes not saved yet: {count}. The project is still open; make room, or discard them.</source>
        <translation>Modifications pas encore enregistrées&#xa0;: {count}. Le projet est toujours ouvert&#x202f;; faites de la place, ou abandonnez-les.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was left as it was. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: {name} a été laissé tel quel. Faites de la place et recommencez.</translation>
    </message>
    <message>
        <source>The disk that holds {name} cannot be read or written. Nothing was changed.</source>
        <translation>Le disque qui contient {name} ne peut être ni lu ni écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped: {name} is as it was.</source>
        <translation>Arrêté&#xa0;: {name} est comme avant.</translation>
    </message>
    <message>
        <source>Another program has locked {name}. Close it there and try again.</source>
        <translation>Un autre programme a verrouillé {name}. Fermez-le là-bas et recommencez.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot keep others from writing at the same time. Copy the project to a folder on this computer; here it can be opened for reading.</source>
        <translation>Le dossier de {name} ne peut pas empêcher d’autres d’écrire en même temps. Copiez le projet dans un dossier de cet ordinateur&#x202f;; ici, on peut l’ouvrir en lecture.</translation>
    </message>
    <message>
        <source>The folder of {name} does not exist.</source>
        <translation>Le dossier de {name} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} was not closed properly and lies where nothing can be written. Copy it, with the file {name}-wal, to a folder that can be written.</source>
        <translation>{name} n’a pas été fermé correctement et se trouve là où rien ne peut être écrit. Copiez-le, avec le fichier {name}-wal, dans un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>{name} was made by an older Guillemet (format {found}, this one writes {known}). Open it for writing once: it is brought up to date, after a backup.</source>
        <translation>{name} a été créé par un Guillemet plus ancien (format {found}, celui-ci écrit {known}). Ouvrez-le une fois en écriture&#xa0;: il sera mis à jour, après une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. What stood there before is as it was.</source>
        <translation>{name} n’a pas pu être écrit&#xa0;: {reason}. Ce qui s’y trouvait est tel quel.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is not text.</source>
        <translation>{name} n’est pas du texte.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no column {column}. Nothing was imported.</source>
        <translation>{name} n’a pas de colonne {column}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} n’a aucune ligne.</translation>
    </message>
    <message>
        <source>The query cannot be understood at “{where}”.</source>
        <translation>La requête n’est pas comprise à «&#xa0;{where}&#xa0;».</translation>
    </message>
    <message>
        <source>The pattern cannot be understood at “{where}”.</source>
        <translation>L’expression régulière n’est pas comprise à «&#xa0;{where}&#xa0;».</translation>
    </message>
    <message>
        <source>This takes too long and was stopped. Make the pattern simpler, or ask in fewer articles.</source>
        <translation>Cela dure trop longtemps et a été arrêté. Simplifiez l’expression régulière, ou cherchez dans moins d’articles.</translation>
    </message>
    <message>
        <source>A reason is needed: it is counted and exported.</source>
        <translation>Il faut un motif&#xa0;: il est compté et exporté.</translation>
    </message>
    <message>
        <source>No backup of {name} could be made: {reason}. The project is as it was.</source>
        <translation>Aucune sauvegarde de {name} n’a pu être faite&#xa0;: {reason}. Le projet est tel quel.</translation>
    </message>
    <message>
        <source>The copy {name} could not be made: {reason}. There is none, and nothing changed.</source>
        <translation>La copie {name} n’a pas pu être faite&#xa0;: {reason}. Il n’y en a pas, et rien n’a changé.</translation>
    </message>
    <message>
        <source>{name} could not be restored: {reason}. The project is as it was.</source>
        <translation>{name} n’a pas pu être restauré&#xa0;: {reason}. Le projet est tel quel.</translation>
    </message>
    <message>
        <source>{name} cannot be restored from itself.</source>
        <translation>{name} ne peut pas être restauré à partir de lui-même.</translation>
    </message>
    <message>
        <source>{name} is no table: the quotes do not match near line {line}. Nothing was imported.</source>
        <translation>{name} n’est pas un tableau&#xa0;: les guillemets ne s’apparient pas vers la ligne {line}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The row has {count} cells, the table only {most} columns.</source>
        <translation>La ligne a {count} cellules, le tableau seulement {most} colonnes.</translation>
    </message>
    <message>
        <source>“{value}” is no value of the column {column}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de la colonne {column}.</translation>
    </message>
    <message>
        <source>“{value}” in the column {column} is no place: write 12..57 or 12..57;80..99.</source>
        <translation>«&#xa0;{value}&#xa0;», dans la colonne {column}, n’est pas un emplacement&#xa0;: écrivez 12..57 ou 12..57;80..99.</translation>
    </message>
    <message>
        <source>The project has no such article.</source>
        <translation>Le projet n’a pas cet article.</translation>
    </message>
    <message>
        <source>Several articles have this text: article_id or article_slug must say which.</source>
        <translation>Plusieurs articles ont ce texte&#xa0;: article_id ou article_slug doit dire lequel.</translation>
    </message>
    <message>
        <source>The column kind must say quote, passage or mention.</source>
        <translation>La colonne kind doit dire quote, passage ou mention.</translation>
    </message>
    <message>
        <source>The column quote is empty.</source>
        <translation>La colonne quote est vide.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand at {place} in the article.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» ne se trouvent pas à {place} dans l’article.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in the article.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» ne se trouvent pas dans l’article.</translation>
    </message>
    <message>
        <source>The words “{words}” stand in the article more than once: the column start must say where.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» se trouvent plusieurs fois dans l’article&#xa0;: la colonne start doit dire où.</translation>
    </message>
    <message>
        <source>The annotation_id {id} stands in the table more than once.</source>
        <translation>L’annotation_id {id} figure plusieurs fois dans le tableau.</translation>
    </message>
    <message>
        <source>The annotation {id} lies in another article of the project.</source>
        <translation>L’annotation {id} se trouve dans un autre article du projet.</translation>
    </message>
    <message>
        <source>Your name is needed: it stands in every row you code.</source>
        <translation>Votre nom est nécessaire&#xa0;: il figure dans chaque ligne que vous codez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Nothing was made.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être un nom de fichier. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The project needs a name: its file is called so. Nothing was made.</source>
        <translation>Il faut un nom au projet&#xa0;: son fichier s’appelle ainsi. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>There is no project {name} to take the codebook of. Nothing was made.</source>
        <translation>Il n’y a pas de projet {name} dont reprendre le livre de codes. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}. The file was left as it is.</source>
        <translation>{name} n’a pas pu être ouvert&#xa0;: {reason}. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{value}” is no language: write its name or its code, such as fr.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une langue&#xa0;: écrivez son nom ou son code, comme fr.</translation>
    </message>
    <message>
        <source>Type the words or the pattern to look for.</source>
        <translation>Tapez les mots ou le motif à chercher.</translation>
    </message>
    <message>
        <source>“{typed}” is no pattern that can be looked for: {reason}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un motif qui se cherche&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The pattern goes wrong at character {place}: {reason}.</source>
        <translation>Le motif est fautif au caractère {place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{typed}” takes too long in this text and was stopped: write it more simply.</source>
        <translation>«&#xa0;{typed}&#xa0;» prend trop de temps dans ce texte et a été arrêté&#xa0;: écrivez-le plus simplement.</translation>
    </message>
    <message>
        <source>Choose the column that holds the text of the articles.</source>
        <translation>Choisissez la colonne qui contient le texte des articles.</translation>
    </message>
    <message>
        <source>{name} is neither plain text, a web page nor a table: save it as .txt, .html, .csv or .xlsx and import that. The file was left as it is.</source>
        <translation>{name} n’est ni du texte brut, ni une page web, ni un tableau&#xa0;: enregistrez-le en .txt, .html, .csv ou .xlsx et importez ce fichier. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>The page {name} shows no words: it may need a script to fill it. Save the page as it stands in the browser and import that. Nothing was imported.</source>
        <translation>La page {name} ne montre aucun mot&#xa0;: il lui faut peut-être un script pour se remplir. Enregistrez la page telle que le navigateur l’affiche et importez ce fichier. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The page {name} is nested deeper than any page that is read: copy the article in a browser and paste it. Nothing was imported.</source>
        <translation>La page {name} est imbriquée plus profondément qu’aucune page qui se lit&#xa0;: copiez l’article dans un navigateur et collez-le. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Menus and the like were left out, paragraphs: {count}. The whole page can be taken.</source>
        <translation>Menus et éléments semblables laissés de côté, paragraphes&#xa0;: {count}. La page entière peut être prise.</translation>
    </message>
    <message>
        <source>{name} is neither a file nor a folder and cannot be imported.</source>
        <translation>{name} n’est ni un fichier ni un dossier et ne peut pas être importé.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB, too large for one article: split it and import the parts.</source>
        <translation>{name} dépasse {most} Mo, trop pour un seul article&#xa0;: divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>{name} holds annotations, not articles: import it as annotations (--format annotations on the command line). Nothing was imported.</source>
        <translation>{name} contient des annotations, pas des articles&#xa0;: importez-le comme annotations (--format annotations en ligne de commande). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read: it may be damaged or need a password. Save it again as .xlsx or .csv. Nothing was imported.</source>
        <translation>{name} n’est pas un classeur lisible&#xa0;: il est peut-être endommagé ou protégé par un mot de passe. Enregistrez-le de nouveau en .xlsx ou .csv. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”. Nothing was imported; choose another sheet.</source>
        <translation>{name} n’a pas de feuille «&#xa0;{sheet}&#xa0;». Rien n’a été importé&#x202f;; choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <translation>Il n’y a pas de texte dans {name}.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>{n} annotations.</source>
        <translation>
            <numerusform>{n} annotation.</numerusform>
            <numerusform>{n} annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Excel or LibreOffice: CSV with {separator}, no formulas</source>
        <translation>Excel ou LibreOffice&#xa0;: CSV avec {separator}, sans formules</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Proposals that nobody has decided on</source>
        <translation>Les propositions encore à trancher</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Articles, with states and counts</source>
        <translation>Articles, avec états et comptes</translation>
    </message>
    <message>
        <source>Statements, with every quote</source>
        <translation>Déclarations, avec chaque citation</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Choisissez au moins un type.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes of statements.</source>
        <translation>
            <numerusform>{n} citation de déclarations.</numerusform>
            <numerusform>{n} citations de déclarations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Others’ annotations, hidden on the screen, are in it.</source>
        <translation>Les annotations des autres, masquées à l’écran, y sont.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>Il n’y a aucun article à exporter.</translation>
    </message>
    <message>
        <source>There is no statement to export.</source>
        <translation>Il n’y a pas de déclaration à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>0 confirmed, {n} proposed.</source>
        <translation>
            <numerusform>0 confirmée, {n} proposée.</numerusform>
            <numerusform>0 confirmée, {n} proposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no annotation to export.</source>
        <translation>Il n’y a aucune annotation à exporter.</translation>
    </message>
    <message>
        <source>Include proposals</source>
        <translation>Inclure les propositions</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Excluded articles too</source>
        <translation>Articles écartés aussi</translation>
    </message>
    <message>
        <source>R, Python, an archive: exact CSV</source>
        <translation>R, Python, archivage&#xa0;: CSV exact</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Pour quel usage&#x202f;?</translation>
    </message>
    <message>
        <source>A folder of linked tables</source>
        <translation>Un dossier de tables reliées</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles.</source>
        <translation>
            <numerusform>{n} article.</numerusform>
            <numerusform>{n} articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells would be formulas: each gets a leading apostrophe.</source>
        <translation>
            <numerusform>{n} cellule serait une formule&#xa0;: elle reçoit une apostrophe en tête.</numerusform>
            <numerusform>{n} cellules seraient des formules&#xa0;: chacune reçoit une apostrophe en tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to put the tables&apos; folder into</source>
        <translation>Dossier où mettre le dossier des tables</translation>
    </message>
    <message>
        <source>{project} tables</source>
        <translation>{project} tables</translation>
    </message>
    <message>
        <source>Exported to {name}: {rows}.</source>
        <translation>Exporté vers {name}&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>A spreadsheet would take {count} cells for formulas.</source>
        <translation>Cellules qu’un tableur prendrait pour des formules&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>{n} values</source>
        <translation>
            <numerusform>{n} valeur</numerusform>
            <numerusform>{n} valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {takes} · {kinds} · {values}</source>
        <translation>{name}&#xa0;: {takes} · {kinds} · {values}</translation>
    </message>
    <message>
        <source>None chosen: for all kinds.</source>
        <translation>Aucun choix&#xa0;: pour tous les types.</translation>
    </message>
    <message>
        <source>{name}: {takes} · {values}</source>
        <translation>{name}&#xa0;: {takes} · {values}</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One in each line, in their order</source>
        <translation>Un par ligne, dans leur ordre</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Required: without a value it is incomplete</source>
        <translation>Obligatoire&#xa0;: sans valeur, c’est incomplet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A column of exports.</source>
        <translation>Une colonne des exports.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What a new annotation has; yes or no, a choice, a date.</source>
        <translation>Ce que reçoit une nouvelle annotation&#x202f;; oui ou non, un choix, une date.</translation>
    </message>
    <message>
        <source>Of annotations</source>
        <translation>Des annotations</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>Des acteurs</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>Des articles</translation>
    </message>
    <message>
        <source>NPF: story element</source>
        <translation>NPF&#xa0;: élément du récit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>What is asked besides, and becomes a column.</source>
        <translation>Ce qui est demandé en plus, et devient une colonne.</translation>
    </message>
    <message>
        <source>Field made.</source>
        <translation>Champ créé.</translation>
    </message>
    <message>
        <source>Field changed.</source>
        <translation>Champ modifié.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nouveau champ…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No field yet.</source>
        <translation>Aucun champ pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>{n} values of the field {name} go with it.</source>
        <translation>
            <numerusform>{n} valeur du champ {name} disparaît avec lui.</numerusform>
            <numerusform>{n} valeurs du champ {name} disparaissent avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>DNA statement: agreement</source>
        <translation>Énoncé DNA&#xa0;: accord</translation>
    </message>
    <message>
        <source>Stance: for, against, neutral</source>
        <translation>Position&#xa0;: pour, contre, neutre</translation>
    </message>
    <message>
        <source>Or begin with what others use:</source>
        <translation>Ou commencez par ce que d’autres utilisent&#xa0;:</translation>
    </message>
    <message>
        <source>Field deleted.</source>
        <translation>Champ supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Fields of {n} articles</source>
        <translation>
            <numerusform>Champs de {n} article</numerusform>
            <numerusform>Champs de {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields of {n} actors</source>
        <translation>
            <numerusform>Champs de {n} acteur</numerusform>
            <numerusform>Champs de {n} acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>several; left as they are</source>
        <translation>plusieurs&#x202f;; inchangé</translation>
    </message>
    <message>
        <source>Fields changed.</source>
        <translation>Champs modifiés.</translation>
    </message>
    <message>
        <source>There are none yet. Make some in Tools ▸ Fields…</source>
        <translation>Il n’y en a pas encore. Créez-en dans Outils ▸ Champs…</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>un parmi plusieurs</translation>
    </message>
    <message>
        <source>some of several</source>
        <translation>plusieurs à la fois</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Show only articles of a state, an outlet, a tag…</source>
        <translation>N’afficher que les articles d’un état, d’un média, d’une étiquette…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Seulement avec</translation>
    </message>
    <message>
        <source>Only without it</source>
        <translation>Seulement sans</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier comme texte</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Retirer	Suppr</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Rename this filter</source>
        <translation>Renommer ce filtre</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A saved filter of the same name is replaced.</source>
        <translation>Un filtre enregistré du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Has suggestions</source>
        <translation>A des propositions</translation>
    </message>
    <message>
        <source>Not {what}: {value}</source>
        <translation>Pas {what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Help ▸ First steps brings this back</source>
        <translation>Aide ▸ Premiers pas les fait revenir</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>marks the quote</source>
        <translation>marque la citation</translation>
    </message>
    <message>
        <source>says who speaks</source>
        <translation>dit qui parle</translation>
    </message>
    <message>
        <source>tags it</source>
        <translation>pose une étiquette</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>annule</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exporte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is marked</source>
        <translation>Ce qui est marqué</translation>
    </message>
    <message>
        <source>An annotation marks words of an article. It has one of three kinds, told apart by shape.</source>
        <translation>Une annotation marque des mots d’un article. Elle est de l’un de trois types, que leur forme distingue.</translation>
    </message>
    <message>
        <source>How a quote gives the words</source>
        <translation>Comment une citation rend les paroles</translation>
    </message>
    <message>
        <source>What stands in quote marks and is not speech (a title, a term, irony) is no quote: X sets it aside, Shift+X with a reason.</source>
        <translation>Ce qui est entre guillemets sans être une parole (un titre, un terme, une ironie) n’est pas une citation&#xa0;: X le met de côté, Maj+X avec un motif.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>One actor may play several roles, and a role may have several actors.</source>
        <translation>Un acteur peut jouer plusieurs rôles, et un rôle avoir plusieurs acteurs.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>An actor is one record, whatever roles it plays and names it has.</source>
        <translation>Un acteur est une seule fiche, quels que soient ses rôles et ses noms.</translation>
    </message>
    <message>
        <source>Status of an annotation</source>
        <translation>Statut d’une annotation</translation>
    </message>
    <message>
        <source>Same statement</source>
        <translation>Même déclaration</translation>
    </message>
    <message>
        <source>Quotes that report the same words, in one article or in many: word for word, cut short, reworded or translated twice. The program proposes them, you decide.</source>
        <translation>Des citations qui rapportent les mêmes paroles, dans un article ou dans plusieurs&#xa0;: mot pour mot, écourtées, reformulées ou traduites deux fois. Le programme les propose, vous décidez.</translation>
    </message>
    <message>
        <source>State of an article</source>
        <translation>État d’un article</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>Drop it on the window, or choose File ▸ Import articles…</source>
        <translation>Déposez-le sur la fenêtre, ou choisissez Fichier ▸ Importer des articles…</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>File ▸ Export…, or guillemet export on the command line.</source>
        <translation>Fichier ▸ Exporter…, ou guillemet export en ligne de commande.</translation>
    </message>
    <message>
        <source>Quote (Q)</source>
        <translation>Citation (Q)</translation>
    </message>
    <message>
        <source>Words, or content, given to somebody else in any form. The marks around them and the blanks just inside do not belong to it. It may have several stretches: select the second one and press Shift+Q.</source>
        <translation>Des mots ou un contenu prêtés à quelqu’un d’autre, sous quelque forme que ce soit. Les guillemets et les espaces qu’ils enferment n’en font pas partie. Elle peut avoir plusieurs segments&#xa0;: sélectionnez le second et appuyez sur&#xa0;Maj+Q.</translation>
    </message>
    <message>
        <source>Passage (P)</source>
        <translation>Passage (P)</translation>
    </message>
    <message>
        <source>Any stretch of interest that is not speech, exactly as selected.</source>
        <translation>Tout segment digne d’intérêt qui n’est pas une parole, exactement comme sélectionné.</translation>
    </message>
    <message>
        <source>Mention (M)</source>
        <translation>Mention (M)</translation>
    </message>
    <message>
        <source>A name or a phrase that designates one actor.</source>
        <translation>Un nom ou une expression qui désigne un seul acteur.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Word for word, in quote marks or after a dash.</source>
        <translation>Mot pour mot, entre guillemets ou après un tiret.</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>A fragment word for word within the reporter’s own sentence.</source>
        <translation>Un fragment mot pour mot dans la phrase du journaliste&#xa0;: un îlot textuel.</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirect</translation>
    </message>
    <message>
        <source>What was said in the reporter’s words: she said that she would stay.</source>
        <translation>Ce qui a été dit, avec les mots du journaliste&#xa0;: elle a dit qu’elle resterait.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Free indirect or narrated speech, dialogue without marks.</source>
        <translation>Discours indirect libre ou narrativisé, dialogue sans guillemets.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbe introducteur</translation>
    </message>
    <message>
        <source>The words that introduce it: said, according to.</source>
        <translation>Les mots qui l’introduisent&#xa0;: a déclaré, selon.</translation>
    </message>
    <message>
        <source>Speaker (S)</source>
        <translation>Locuteur (S)</translation>
    </message>
    <message>
        <source>Whose words they are. Several speakers said them together. Never the outlet or the agency that relays them.</source>
        <translation>Celui à qui sont les paroles. Plusieurs locuteurs les ont dites ensemble. Jamais le média ni l’agence qui les relaie.</translation>
    </message>
    <message>
        <source>Addressee (A)</source>
        <translation>Destinataire (A)</translation>
    </message>
    <message>
        <source>To whom they are said.</source>
        <translation>À qui elles sont dites.</translation>
    </message>
    <message>
        <source>Target (G)</source>
        <translation>Cible (G)</translation>
    </message>
    <message>
        <source>Whom a quote or a passage is about.</source>
        <translation>De qui parle une citation ou un passage.</translation>
    </message>
    <message>
        <source>Via (V)</source>
        <translation>Relais (V)</translation>
    </message>
    <message>
        <source>Who relays them: an agency, a transcript, a letter.</source>
        <translation>Qui les relaie&#xa0;: une agence, une retranscription, une lettre.</translation>
    </message>
    <message>
        <source>On behalf of (Shift+S)</source>
        <translation>Au nom de (Maj+S)</translation>
    </message>
    <message>
        <source>For whom the speaker speaks: a lawyer’s client, a delegate’s union.</source>
        <translation>Au nom de qui parle le locuteur&#xa0;: le client d’un avocat, le syndicat d’un délégué.</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>Whom a mention designates. Of a quote or a passage they follow from the mentions inside it.</source>
        <translation>Celui que désigne une mention. Pour une citation ou un passage, ils découlent des mentions qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Not attributed (0)</source>
        <translation>Non attribué (0)</translation>
    </message>
    <message>
        <source>A decision: nobody can be named. A quote without a speaker is still open.</source>
        <translation>Une décision&#xa0;: personne ne peut être nommé. Une citation sans locuteur reste ouverte.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce qu’il est</translation>
    </message>
    <message>
        <source>Person, organisation, group, document; state, when a country, a capital or a city acts as a government; unknown, until somebody says.</source>
        <translation>Personne, organisation, groupe, document&#x202f;; État, quand un pays, une capitale ou une ville agit en tant que gouvernement&#x202f;; inconnu, tant que personne ne l’a dit.</translation>
    </message>
    <message>
        <source>How it is named</source>
        <translation>Comment il est nommé</translation>
    </message>
    <message>
        <source>By name, anonymous (a diplomat) or collective (residents).</source>
        <translation>Par son nom, anonyme (un diplomate) ou collectif (les habitants).</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>With their dates: exports give the one held when an article appeared.</source>
        <translation>Avec leurs dates&#xa0;: les exports donnent celle qui était exercée à la parution de l’article.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Proposed by a rule; nobody has decided yet.</source>
        <translation>Par une règle&#x202f;; personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Made by hand, or accepted with Y: its coder is who accepted it.</source>
        <translation>Fait à la main, ou accepté par Y&#xa0;: le codeur est celui qui accepte.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Looked at a second time (Ctrl+Y), by whom and when. Any change but a note makes it confirmed again.</source>
        <translation>Regardé une seconde fois (Ctrl+Y), par qui et quand. Toute modification, sauf d’une note, le rend à nouveau confirmé.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Nobody has opened it yet.</source>
        <translation>Personne ne l’a encore ouvert.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Open for some seconds, or with a first annotation.</source>
        <translation>Ouvert depuis quelques secondes, ou avec une première annotation.</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codé</translation>
    </message>
    <message>
        <source>Declared complete (D), also with no annotation.</source>
        <translation>Déclaré complet (D), même sans annotation.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Read a second time as a whole (Shift+D). A later change makes it coded again.</source>
        <translation>Lu une seconde fois en entier (Maj+D). Une modification ultérieure le rend à nouveau codé.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Out of counts and exports, with a reason (O): a duplicate, off topic, not journalism, the project’s own text.</source>
        <translation>Hors des comptes et des exports, avec un motif (O)&#xa0;: doublon, hors sujet, pas du journalisme, texte du projet lui-même.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>A suggestion, or quote marks that nobody has marked or set aside. U goes from one to the next; there can be none left.</source>
        <translation>Une proposition, ou des guillemets que personne n’a marqués ni mis de côté. U va de l’un à l’autre&#x202f;; il peut n’en rester aucun.</translation>
    </message>
    <message>
        <source>An article each. The encoding is found, and said where it had to be guessed. File names may tell date, outlet and title: 2026-10-21_Outlet_Title.txt</source>
        <translation>Un article par fichier. L’encodage est trouvé, et signalé s’il a fallu le deviner. Le nom du fichier peut dire date, média et titre&#xa0;: 2026-10-21_Média_Titre.txt</translation>
    </message>
    <message>
        <source>A saved web page is an article. Its words are taken as they stand; menus and the like are left out, if you want. Title, outlet, authors, date, language and address come from the page; headings, captions and links stay such. Nothing is loaded from the web.</source>
        <translation>Une page web enregistrée est un article. Ses mots sont pris tels quels&#x202f;; menus et éléments semblables sont laissés de côté, si vous voulez. Titre, média, auteurs, date, langue et adresse viennent de la page&#x202f;; intertitres, légendes et liens le restent. Rien n’est chargé depuis le web.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Every text, web page and table in them.</source>
        <translation>Tous les textes, pages web et tableaux qu’ils contiennent.</translation>
    </message>
    <message>
        <source>One article, from the clipboard; from a browser with headings and links.</source>
        <translation>Un article, depuis le presse-papiers&#x202f;; depuis un navigateur, avec intertitres et liens.</translation>
    </message>
    <message>
        <source>An article a row: you say which column is what.</source>
        <translation>Un article par ligne&#xa0;: vous dites à quoi correspond chaque colonne.</translation>
    </message>
    <message>
        <source>Refused with X, hidden, and not proposed to this coder again. Others still see it.</source>
        <translation>Refusée avec X, masquée, et plus proposée à ce codeur. Les autres la voient toujours.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Quotes that are annotations, in one language; proposals are not, nor are passages, words that anybody says, and quotes of excluded articles.</source>
        <translation>Les citations qui sont des annotations, dans une même langue&#x202f;; ni les propositions, ni les passages, ni les mots que tout le monde dit, ni les citations d’articles écartés.</translation>
    </message>
    <message>
        <source>Earliest and fullest</source>
        <translation>La plus ancienne et la plus complète</translation>
    </message>
    <message>
        <source>The quote that was published first, if one was, and the one with most words.</source>
        <translation>La citation publiée en premier, s’il y en a une, et celle qui a le plus de mots.</translation>
    </message>
    <message>
        <source>Confirmed or rejected</source>
        <translation>Confirmée ou rejetée</translation>
    </message>
    <message>
        <source>Y makes the quotes that are ticked one statement; X says that they are not, and they are not proposed to you again. Ctrl+Z takes either back. A quote is in one statement at most.</source>
        <translation>Y fait des citations cochées une même déclaration&#x202f;; X dit qu’elles n’en sont pas une, et elles ne vous sont plus proposées. Ctrl+Z annule l’un ou l’autre. Une citation est dans une déclaration au plus.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Annotations of articles that are here: changed rows change, new ones are made, nothing is deleted. By hand the columns kind, quote and article_slug are enough.</source>
        <translation>Des annotations d’articles déjà présents&#xa0;: les lignes modifiées modifient, les nouvelles créent, rien n’est supprimé. À la main, les colonnes kind, quote et article_slug suffisent.</translation>
    </message>
    <message>
        <source>Reading patterns</source>
        <translation>Motifs de lecture</translation>
    </message>
    <message>
        <source>Words and expressions that are underlined while you read: a table with a column “pattern”, and “type”, “colour” and “note” if there are any.</source>
        <translation>Des mots et expressions soulignés pendant la lecture&#xa0;: un tableau avec une colonne «&#xa0;pattern&#xa0;», et «&#xa0;type&#xa0;», «&#xa0;colour&#xa0;» et «&#xa0;note&#xa0;» s’il y en a.</translation>
    </message>
    <message>
        <source>A codebook</source>
        <translation>Un livre de codes</translation>
    </message>
    <message>
        <source>As .qdc (REFI-QDA) or a table; what would change is shown first.</source>
        <translation>En .qdc (REFI-QDA) ou en tableau&#x202f;; ce qui changerait est d’abord montré.</translation>
    </message>
    <message>
        <source>A row for each annotation, every quote word for word with its place.</source>
        <translation>Une ligne par annotation, chaque citation mot pour mot avec son emplacement.</translation>
    </message>
    <message>
        <source>A row for each article, also those without annotations.</source>
        <translation>Une ligne par article, même sans annotation.</translation>
    </message>
    <message>
        <source>A row for each quote of each statement, with its place and date.</source>
        <translation>Une ligne par citation de chaque déclaration, avec son lieu et sa date.</translation>
    </message>
    <message>
        <source>A folder of tables</source>
        <translation>Un dossier de tables</translation>
    </message>
    <message>
        <source>All of them, linked by their ids, with a description of every column (Frictionless Data Package). Also as .zip, on the command line.</source>
        <translation>Toutes, reliées par leurs identifiants, avec la description de chaque colonne (Frictionless Data Package). Aussi en .zip, en ligne de commande.</translation>
    </message>
    <message>
        <source>Articles as they are printed, with File ▸ Save as PDF…: annotations numbered in the text, what is said of them beside it.</source>
        <translation>Les articles tels qu’ils s’impriment, avec Fichier ▸ Enregistrer en PDF…&#xa0;: annotations numérotées dans le texte, ce qui en est dit en marge.</translation>
    </message>
    <message>
        <source>The codebook</source>
        <translation>Le livre de codes</translation>
    </message>
    <message>
        <source>As .qdc (REFI-QDA) or .csv, from the view Codebook.</source>
        <translation>En .qdc (REFI-QDA) ou .csv, depuis la vue Livre de codes.</translation>
    </message>
    <message>
        <source>A copy for a colleague</source>
        <translation>Une copie pour un collègue</translation>
    </message>
    <message>
        <source>A project of its own to code in, with the annotations or without any trace of them: File ▸ Copy for a colleague… What is coded there comes back as annotations.csv, under your colleague’s name.</source>
        <translation>Un projet à part où coder, avec les annotations ou sans aucune trace d’elles&#xa0;: Fichier ▸ Copie pour un collègue… Ce qui y est codé revient dans annotations.csv, sous le nom de votre collègue.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>A row for each article found, with its hits, as .csv.</source>
        <translation>Une ligne par article trouvé, avec ses occurrences, en .csv.</translation>
    </message>
    <message>
        <source>Your name, language, theme and panes: a text file that may be deleted.</source>
        <translation>Votre nom, la langue, le thème et les volets&#xa0;: un fichier texte qui peut être supprimé.</translation>
    </message>
    <message>
        <source>Verified copies of every project, made before what is risky and while you work. Open one like any project, or put it back: guillemet restore BACKUP FILE.</source>
        <translation>Des copies vérifiées de chaque projet, faites avant ce qui est risqué et pendant que vous travaillez. Ouvrez-en une comme n’importe quel projet, ou remettez-la en place&#xa0;: guillemet restore BACKUP FILE.</translation>
    </message>
    <message>
        <source>The sample project, backups and what else the program keeps for itself.</source>
        <translation>Le projet d’exemple, les sauvegardes et ce que le programme garde pour lui.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere, nothing is fetched.</source>
        <translation>Tout reste sur cet ordinateur. Rien n’est envoyé, rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>One file, an SQLite database that other tools read too. Close the project before you copy or mail it: while it is open, two more files belong to it.</source>
        <translation>Un seul fichier, une base SQLite que d’autres outils lisent aussi. Fermez le projet avant de le copier ou de l’envoyer&#xa0;: tant qu’il est ouvert, deux autres fichiers en font partie.</translation>
    </message>
    <message>
        <source>{what} One of: {values}.</source>
        <translation>{what} Valeurs&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>Kinds, roles, states</source>
        <translation>Types, rôles, états</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Where my data is</source>
        <translation>Où sont mes données</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The program’s own folder</source>
        <translation>Le dossier du programme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Select words, then Q quote, P passage, M mention</source>
        <translation>Sélectionnez des mots, puis Q citation, P passage, M mention</translation>
    </message>
    <message>
        <source>Q quote</source>
        <translation>Q citation</translation>
    </message>
    <message>
        <source>P passage</source>
        <translation>P passage</translation>
    </message>
    <message>
        <source>M mention</source>
        <translation>M mention</translation>
    </message>
    <message>
        <source>E expand</source>
        <translation>E étendre</translation>
    </message>
    <message>
        <source>T tag</source>
        <translation>T étiquette</translation>
    </message>
    <message>
        <source>N note</source>
        <translation>N note</translation>
    </message>
    <message>
        <source>D coded</source>
        <translation>D codé</translation>
    </message>
    <message>
        <source>Shift+Q add to the current quote</source>
        <translation>Maj+Q ajouter à la citation en cours</translation>
    </message>
    <message>
        <source>Proposed: Y accept</source>
        <translation>Proposé&#xa0;: Y accepter</translation>
    </message>
    <message>
        <source>X reject</source>
        <translation>X rejeter</translation>
    </message>
    <message>
        <source>Enter correct</source>
        <translation>Entrée corriger</translation>
    </message>
    <message>
        <source>In quote marks: Q quote</source>
        <translation>Entre guillemets&#xa0;: Q citation</translation>
    </message>
    <message>
        <source>X not a quote</source>
        <translation>X pas une citation</translation>
    </message>
    <message>
        <source>U next undecided</source>
        <translation>U suivant à trancher</translation>
    </message>
    <message>
        <source>J next annotation</source>
        <translation>J annotation suivante</translation>
    </message>
    <message>
        <source>Shift+J next article</source>
        <translation>Maj+J article suivant</translation>
    </message>
    <message>
        <source>L link to {address}</source>
        <translation>L lien vers {address}</translation>
    </message>
    <message>
        <source>F1 all keys</source>
        <translation>F1 toutes les touches</translation>
    </message>
    <message>
        <source>Quote: S speaker</source>
        <translation>Citation&#xa0;: S locuteur</translation>
    </message>
    <message>
        <source>Mention: S actor</source>
        <translation>Mention&#xa0;: S acteur</translation>
    </message>
    <message>
        <source>Passage: G target</source>
        <translation>Passage&#xa0;: G cible</translation>
    </message>
    <message>
        <source>1 {name}</source>
        <translation>1 {name}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Ctrl+Z again undoes: {what}</source>
        <translation>Ctrl+Z encore une fois annule&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z again redoes: {what}</source>
        <translation>Ctrl+Maj+Z encore une fois rétablit&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Everything that was done, also what was taken back. It stays.</source>
        <translation>Tout ce qui a été fait, même ce qui a été annulé. Cela reste.</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (annulé)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher plus ancien</translation>
    </message>
    <message>
        <source>What was changed, from and to</source>
        <translation>Ce qui a été modifié&#xa0;: avant et après</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>began to read</source>
        <translation>a commencé à lire</translation>
    </message>
    <message>
        <source>made the project</source>
        <translation>a créé le projet</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The column mentioned is not read for quotes and passages: it follows from the mentions inside them. Rows: {count}.</source>
        <translation>La colonne mentioned n’est pas lue pour les citations et les passages&#xa0;: elle découle des mentions qui s’y trouvent. Lignes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Suggested and rejected rows are left out: they are no annotations. Rows: {count}.</source>
        <translation>Les lignes proposées ou rejetées ne sont pas reprises&#xa0;: ce ne sont pas des annotations. Lignes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Dates that are not written YYYY-MM-DD any more are not read. Cells: {count}.</source>
        <translation>Les dates qui ne sont plus écrites AAAA-MM-JJ ne sont pas lues. Cellules&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Read as {encoding}: look whether accents and quote marks are right.</source>
        <translation>Lu en {encoding}&#xa0;: regardez si accents et guillemets sont justes.</translation>
    </message>
    <message>
        <source>Characters that could not be read are � now: {count}. The file’s own bytes are kept.</source>
        <translation>Caractères illisibles remplacés par �&#xa0;: {count}. Les octets du fichier sont conservés.</translation>
    </message>
    <message>
        <source>Characters that could not be read are � now: {count}.</source>
        <translation>Caractères illisibles remplacés par �&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>“{value}” was not taken for a date: write YYYY-MM-DD. The date is left empty.</source>
        <translation>«&#xa0;{value}&#xa0;» n’a pas été pris pour une date&#xa0;: écrivez AAAA-MM-JJ. La date reste vide.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {field} and was left out: it is too long or holds |.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être la valeur de {field} et n’a pas été repris&#xa0;: trop long, ou contient |.</translation>
    </message>
    <message>
        <source>Where are the articles? You can also drop them on the window.</source>
        <translation>Où sont les articles&#x202f;? Vous pouvez aussi les déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Tous les fichiers ({pattern})</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Des fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Into the sample</source>
        <translation>Dans l’exemple</translation>
    </message>
    <message>
        <source>Folder of articles</source>
        <translation>Dossier d’articles</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Articles live in a project. Make one for these?</source>
        <translation>Les articles vivent dans un projet. En créer un pour ceux-ci&#x202f;?</translation>
    </message>
    <message>
        <source>Make your own project for these?</source>
        <translation>Créer votre propre projet pour ceux-ci&#x202f;?</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>This project can only be read: nothing comes in.</source>
        <translation>Ce projet ne peut être que lu&#xa0;: rien n’y entre.</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>Nothing is written yet. Guesses are grey until you touch them.</source>
        <translation>Rien n’est encore écrit. Ce qui est deviné reste gris tant que vous n’y touchez pas.</translation>
    </message>
    <message>
        <source>%date, %outlet, %title and %author, with anything in between</source>
        <translation>%date, %outlet, %title et %author, avec ce que vous voulez entre eux</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} articles</source>
        <translation>
            <numerusform>Importer {n} article</numerusform>
            <numerusform>Importer {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are in.</source>
        <translation>
            <numerusform>{n} article importé.</numerusform>
            <numerusform>{n} articles importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Whole web pages, with menus and what stands around</source>
        <translation>Pages web entières, avec menus et entourage</translation>
    </message>
    <message>
        <source>File names read</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>How file names read</source>
        <translation>Comment lire les noms des fichiers</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importation de {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Articles to import</source>
        <translation>Articles à importer</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{value} (guessed; edit it to make it sure)</source>
        <translation>{value} (deviné&#x202f;; modifiez-le pour le rendre sûr)</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>sera importé</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>n’est pas repris</translation>
    </message>
    <message>
        <source>In the project already, as “{name}”.</source>
        <translation>Déjà dans le projet&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The same as {name}.</source>
        <translation>Le même que {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} that cannot be imported</source>
        <translation>
            <numerusform>{n} impossible à importer</numerusform>
            <numerusform>{n} impossibles à importer</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; Ctrl+Z takes all of it out again.</source>
        <translation>Arrêté. Ce qui est importé le reste&#x202f;; Ctrl+Z retire le tout.</translation>
    </message>
    <message numerus="yes">
        <source>{n} to import</source>
        <translation>
            <numerusform>{n} à importer</numerusform>
            <numerusform>{n} à importer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicates</source>
        <translation>
            <numerusform>{n} doublon</numerusform>
            <numerusform>{n} doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty</source>
        <translation>
            <numerusform>{n} vide</numerusform>
            <numerusform>{n} vides</numerusform>
        </translation>
    </message>
    <message>
        <source>What stayed out</source>
        <translation>Ce qui n’a pas été repris</translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} non repris</numerusform>
            <numerusform>{n} non repris</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{n} in</source>
        <translation>
            <numerusform>{n} importé</numerusform>
            <numerusform>{n} importés</numerusform>
        </translation>
    </message>
    <message>
        <source>These stayed out:</source>
        <translation>N’ont pas été repris&#xa0;:</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>Champ à remplir</translation>
    </message>
    <message>
        <source>Value for the rows chosen</source>
        <translation>Valeur pour les lignes choisies</translation>
    </message>
    <message numerus="yes">
        <source>Set in {n} rows</source>
        <translation>
            <numerusform>Remplir dans {n} ligne</numerusform>
            <numerusform>Remplir dans {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set for the rows chosen</source>
        <translation>Remplir pour les lignes choisies</translation>
    </message>
    <message>
        <source>2026-03-12, 12/3/2026 or 12 March 2026</source>
        <translation>2026-03-12, 12/3/2026 ou 12 mars 2026</translation>
    </message>
    <message>
        <source>fr, French or français</source>
        <translation>fr, French ou français</translation>
    </message>
    <message>
        <source>Several with ; in between</source>
        <translation>Plusieurs&#xa0;: séparés par des points-virgules</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>New actor…</source>
        <translation>Nouvel acteur…</translation>
    </message>
    <message>
        <source>Find an actor</source>
        <translation>Chercher un acteur</translation>
    </message>
    <message>
        <source>No actor here yet.</source>
        <translation>Aucun acteur ici pour l’instant.</translation>
    </message>
    <message>
        <source>Mark a quote and press S to say who speaks.</source>
        <translation>Marquez une citation et appuyez sur&#xa0;S pour dire qui parle.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>{coder} · {day}, {time}</source>
        <translation>{coder} · {day}, {time}</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Type&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>said, warned, according to…</source>
        <translation>a dit, a prévenu, selon…</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Introducteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>Verified by {name}</source>
        <translation>Vérifié par {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>Note on the article (Shift+N)</source>
        <translation>Note sur l’article (Maj+N)</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>¶ {number} · {kind}</source>
        <translation>¶ {number} · {kind}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>Select words, or put the caret in quote marks, and press Q.</source>
        <translation>Sélectionnez des mots, ou placez le curseur entre guillemets, et appuyez sur&#xa0;Q.</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <source>Nothing is marked in this article.</source>
        <translation>Rien n’est marqué dans cet article.</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations chosen</source>
        <translation>
            <numerusform>{n} annotation choisie</numerusform>
            <numerusform>{n} annotations choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker of all</source>
        <translation>Locuteur de toutes</translation>
    </message>
    <message>
        <source>Tag all</source>
        <translation>Étiqueter toutes</translation>
    </message>
    <message>
        <source>More for all</source>
        <translation>Autres actions sur toutes</translation>
    </message>
    <message>
        <source>Delete all that are chosen</source>
        <translation>Supprimer toutes celles qui sont choisies</translation>
    </message>
    <message>
        <source>Choose one again (Esc)</source>
        <translation>N’en choisir qu’une (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} choisie</numerusform>
            <numerusform>{n} choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une seule</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} proposals</source>
        <translation>
            <numerusform>Accepter {n} proposition</numerusform>
            <numerusform>Accepter {n} propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {n} proposals</source>
        <translation>
            <numerusform>Rejeter {n} proposition</numerusform>
            <numerusform>Rejeter {n} propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations changed.</source>
        <translation>
            <numerusform>{n} annotation modifiée.</numerusform>
            <numerusform>{n} annotations modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations are deleted.</source>
        <translation>Les annotations sont supprimées.</translation>
    </message>
    <message>
        <source>{field}…</source>
        <translation>{field}…</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>No annotation passes the filter.</source>
        <translation>Aucune annotation ne passe le filtre.</translation>
    </message>
    <message>
        <source>Choose an annotation first.</source>
        <translation>Choisissez d’abord une annotation.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>AAAA-MM-JJ, AAAA-MM ou AAAA</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>{field} of {n} annotations</source>
        <translation>
            <numerusform>{field} de {n} annotation</numerusform>
            <numerusform>{field} de {n} annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Empty clears the field.</source>
        <translation>Vide efface le champ.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>More speakers</source>
        <translation>Autres locuteurs</translation>
    </message>
    <message>
        <source>Press {digit} to make it the speaker</source>
        <translation>Appuyez sur {digit} pour en faire le locuteur</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Pinned as an example.</source>
        <translation>Épinglée comme exemple.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Chercher une étiquette</translation>
    </message>
    <message>
        <source>No tag here yet.</source>
        <translation>Aucune étiquette ici pour l’instant.</translation>
    </message>
    <message>
        <source>Mark words and press T; type parent/child for a tag under another.</source>
        <translation>Marquez des mots et appuyez sur&#xa0;T&#x202f;; tapez parent/enfant pour une étiquette sous une autre.</translation>
    </message>
    <message>
        <source>New tag under it…</source>
        <translation>Nouvelle étiquette en dessous…</translation>
    </message>
    <message>
        <source>Pin to</source>
        <translation>Épingler à</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Alt+{digit}</source>
        <translation>Alt+{digit}</translation>
    </message>
    <message>
        <source>Tags are moved where all of them are shown.</source>
        <translation>Les étiquettes se déplacent là où elles sont toutes affichées.</translation>
    </message>
    <message>
        <source>in no annotation</source>
        <translation>dans aucune annotation</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation>Modifier…	Entrée</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Supprimer…	Suppr</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”.</source>
        <translation>Rien ne correspond à «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Digits, arrows and Esc stay as they are: they go by their place.</source>
        <translation>Les chiffres, les flèches et Échap restent tels quels&#xa0;: ils sont reconnus à leur place.</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Appuyez ici sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}&#xa0;: {key}</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>{menu}: {entry}</source>
        <translation>{menu}&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>In pickers and fields</source>
        <translation>Dans les listes et les champs</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Marquer comme citation</translation>
    </message>
    <message>
        <source>Mark as passage</source>
        <translation>Marquer comme passage</translation>
    </message>
    <message>
        <source>Mark as mention</source>
        <translation>Marquer comme mention</translation>
    </message>
    <message>
        <source>Add the selection to the current quote</source>
        <translation>Ajouter la sélection à la citation en cours</translation>
    </message>
    <message>
        <source>Mark as quote, exactly as selected</source>
        <translation>Marquer comme citation, sans rogner</translation>
    </message>
    <message>
        <source>Edit the bounds</source>
        <translation>Modifier les limites</translation>
    </message>
    <message>
        <source>Change into a quote</source>
        <translation>Changer en citation</translation>
    </message>
    <message>
        <source>Change into a passage</source>
        <translation>Changer en passage</translation>
    </message>
    <message>
        <source>Change into a mention</source>
        <translation>Changer en mention</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Scinder au curseur</translation>
    </message>
    <message>
        <source>Merge with the next, or all chosen</source>
        <translation>Fusionner avec la suivante, ou toutes celles choisies</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Locuteur…</translation>
    </message>
    <message>
        <source>Addressee…</source>
        <translation>Destinataire…</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Cible…</translation>
    </message>
    <message>
        <source>Via…</source>
        <translation>Relais…</translation>
    </message>
    <message>
        <source>On behalf of…</source>
        <translation>Au nom de…</translation>
    </message>
    <message>
        <source>Speaker is number n of the cast</source>
        <translation>Locuteur&#xa0;: numéro n de la distribution</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Pinned tag n, on or off</source>
        <translation>Étiquette épinglée n&#xa0;: mettre ou retirer</translation>
    </message>
    <message>
        <source>Pin as an example of a tag…</source>
        <translation>Épingler comme exemple d’une étiquette…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Actors as in the annotation edited last</source>
        <translation>Mêmes acteurs que la dernière annotation modifiée</translation>
    </message>
    <message>
        <source>Actors, tags and fields as in the annotation edited last</source>
        <translation>Mêmes acteurs, étiquettes et champs que la dernière annotation modifiée</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>Reject or dismiss and go on</source>
        <translation>Rejeter ou mettre de côté, et continuer</translation>
    </message>
    <message>
        <source>Same statement: where else it is quoted</source>
        <translation>Même déclaration&#xa0;: où elle est encore citée</translation>
    </message>
    <message>
        <source>Suggest in this article</source>
        <translation>Proposer dans cet article</translation>
    </message>
    <message>
        <source>Suggest in all…</source>
        <translation>Proposer dans tous…</translation>
    </message>
    <message>
        <source>Accept proposals…</source>
        <translation>Accepter des propositions…</translation>
    </message>
    <message>
        <source>How far proposals were right…</source>
        <translation>Justesse des propositions…</translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <translation>Propositions…</translation>
    </message>
    <message>
        <source>Set aside, with a reason…</source>
        <translation>Mettre de côté, avec un motif…</translation>
    </message>
    <message>
        <source>Undecided and set aside…</source>
        <translation>À trancher et mis de côté…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Coded; next unread</source>
        <translation>Codé&#x202f;; non lu suivant</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Is everything saved?</source>
        <translation>Tout est-il enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Next in the pane</source>
        <translation>Suivant dans le volet</translation>
    </message>
    <message>
        <source>Previous in the pane</source>
        <translation>Précédent dans le volet</translation>
    </message>
    <message>
        <source>Open the article; edit the current annotation</source>
        <translation>Ouvrir l’article&#x202f;; modifier l’annotation en cours</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Article non lu suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Suivant à trancher</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Précédent à trancher</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Lien suivant</translation>
    </message>
    <message>
        <source>Open the link at the caret…</source>
        <translation>Ouvrir le lien au curseur…</translation>
    </message>
    <message>
        <source>Next reading pattern</source>
        <translation>Motif de lecture suivant</translation>
    </message>
    <message>
        <source>Previous reading pattern</source>
        <translation>Motif de lecture précédent</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Close the innermost</source>
        <translation>Refermer d’un cran</translation>
    </message>
    <message>
        <source>Expand the selection</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Réduire la sélection</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Sélectionner la phrase suivante</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Sélectionner la phrase précédente</translation>
    </message>
    <message>
        <source>Take the highlighted row</source>
        <translation>Prendre la ligne en surbrillance</translation>
    </message>
    <message>
        <source>Create as typed</source>
        <translation>Créer tel que tapé</translation>
    </message>
    <message>
        <source>Take and stay open</source>
        <translation>Prendre et rester ouvert</translation>
    </message>
    <message>
        <source>Take row n</source>
        <translation>Prendre la ligne n</translation>
    </message>
    <message>
        <source>Remove the last value, when nothing is typed</source>
        <translation>Retirer la dernière valeur, quand rien n’est tapé</translation>
    </message>
    <message>
        <source>Done with the note</source>
        <translation>En finir avec la note</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Same statement</source>
        <translation>Même déclaration</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Two readers, or one</source>
        <translation>Deux lecteurs, ou un seul</translation>
    </message>
    <message>
        <source>Change their sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Open in the other reader</source>
        <translation>Ouvrir dans l’autre lecteur</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode sans distraction</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Hide annotations while held</source>
        <translation>Masquer les annotations tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>How the text is set…</source>
        <translation>Mise en page du texte…</translation>
    </message>
    <message>
        <source>Reading patterns…</source>
        <translation>Motifs de lecture…</translation>
    </message>
    <message>
        <source>Underline reading patterns, or not</source>
        <translation>Souligner les motifs de lecture, ou non</translation>
    </message>
    <message>
        <source>Hide annotations</source>
        <translation>Masquer les annotations</translation>
    </message>
    <message>
        <source>Hide others’ annotations (blind coding)</source>
        <translation>Masquer les annotations des autres (codage à l’aveugle)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Chercher dans le projet</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Import annotations…</source>
        <translation>Importer des annotations…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Copy for a colleague…</source>
        <translation>Copie pour un collègue…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Champs…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Where it comes from…</source>
        <translation>D’où il vient…</translation>
    </message>
    <message>
        <source>Edit article…</source>
        <translation>Modifier l’article…</translation>
    </message>
    <message>
        <source>Fields of the article…</source>
        <translation>Champs de l’article…</translation>
    </message>
    <message>
        <source>Delete article…</source>
        <translation>Supprimer l’article…</translation>
    </message>
    <message>
        <source>The same story…</source>
        <translation>La même dépêche…</translation>
    </message>
    <message>
        <source>Find articles of one story</source>
        <translation>Trouver les articles d’une même dépêche</translation>
    </message>
    <message>
        <source>Check the project…</source>
        <translation>Contrôler le projet…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Kinds, roles, states</source>
        <translation>Types, rôles, états</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Where my data is</source>
        <translation>Où sont mes données</translation>
    </message>
    <message>
        <source>About Guillemet</source>
        <translation>À propos de Guillemet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>“{key}” is taken: {action}. Choose another key, or change that one first.</source>
        <translation>«&#xa0;{key}&#xa0;» est pris&#xa0;: {action}. Choisissez une autre touche, ou changez d’abord celle-là.</translation>
    </message>
    <message>
        <source>“{key}” moves about, selects or attributes, and stays as it is.</source>
        <translation>«&#xa0;{key}&#xa0;» déplace, sélectionne ou attribue, et reste tel quel.</translation>
    </message>
    <message>
        <source>This acts everywhere, also while you type: it needs Ctrl, Alt or a function key.</source>
        <translation>Ceci agit partout, même pendant que vous tapez&#xa0;: il faut Ctrl, Alt ou une touche&#xa0;de fonction.</translation>
    </message>
    <message>
        <source>“{key}” copies, pastes or moves in every text.</source>
        <translation>«&#xa0;{key}&#xa0;» copie, colle ou déplace dans tout texte.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Several, or unknown</source>
        <translation>Plusieurs, ou inconnue</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>{count}?</source>
        <translation>{count}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{n} excluded</source>
        <translation>
            <numerusform>{n} écarté</numerusform>
            <numerusform>{n} écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Par ordre d’ajout</translation>
    </message>
    <message>
        <source>Filter: title, outlet, author</source>
        <translation>Filtrer&#xa0;: titre, média, auteur</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Excluded articles: shown while this is pressed</source>
        <translation>Articles écartés&#xa0;: affichés tant que ceci est enfoncé</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the articles chosen</source>
        <translation>Modifier les articles choisis</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>N’en choisir aucun</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} choisi</numerusform>
            <numerusform>{n} choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>{coded} of {all} coded</source>
        <translation>{coded} sur {all} codés</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them reviewed</source>
        <translation>
            <numerusform>dont {n} relu</numerusform>
            <numerusform>dont {n} relus</numerusform>
        </translation>
    </message>
    <message>
        <source>Each story once</source>
        <translation>Chaque dépêche une fois</translation>
    </message>
    <message numerus="yes">
        <source>{coded} of {all} coded, {n} undecided.</source>
        <translation>
            <numerusform>{coded} sur {all} codés, {n} à trancher.</numerusform>
            <numerusform>{coded} sur {all} codés, {n} à trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article matches “{typed}”.</source>
        <translation>Aucun article ne correspond à «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>{coded} of {all} coded.</source>
        <translation>{coded} sur {all} codés.</translation>
    </message>
    <message>
        <source>All articles are excluded.</source>
        <translation>Tous les articles sont écartés.</translation>
    </message>
    <message>
        <source>No article yet.</source>
        <translation>Aucun article pour l’instant.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>Text files (.txt), web pages (.html), folders of them, and tables (CSV, Excel, OpenDocument) with an article in each row.</source>
        <translation>Fichiers texte (.txt), pages web (.html), dossiers qui en contiennent, et tableaux (CSV, Excel, OpenDocument) avec un article par ligne.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Modification d’articles</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Suppression d’articles</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} articles “{state}”?</source>
        <translation>
            <numerusform>Faire passer {n} article à «&#xa0;{state}&#xa0;»&#x202f;?</numerusform>
            <numerusform>Faire passer {n} articles à «&#xa0;{state}&#xa0;»&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} articles in again?</source>
        <translation>
            <numerusform>Reprendre {n} article&#x202f;?</numerusform>
            <numerusform>Reprendre {n} articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles?</source>
        <translation>
            <numerusform>Modifier {n} article&#x202f;?</numerusform>
            <numerusform>Modifier {n} articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {before} → {after} ({count})</source>
        <translation>{what}&#xa0;: {before} → {after} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{n} stay as they are.</source>
        <translation>
            <numerusform>{n} reste tel quel.</numerusform>
            <numerusform>{n} restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Champ…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>There are no fields of articles. Make some in Tools ▸ Fields…</source>
        <translation>Il n’y a pas de champs d’article. Créez-en dans Outils ▸ Champs…</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Rien à modifier&#xa0;: c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was.</source>
        <translation>Arrêté&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Look over…</source>
        <translation>Passer en revue…</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>{name}: each row becomes an article.</source>
        <translation>{name}&#xa0;: chaque ligne devient un article.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>– (none)</source>
        <translation>– (aucune)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un projet récent</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Speaker of the cast</source>
        <translation>Locuteur de la distribution</translation>
    </message>
    <message>
        <source>Pinned tag</source>
        <translation>Étiquette épinglée</translation>
    </message>
    <message>
        <source>Nobody speaks here yet</source>
        <translation>Personne ne parle encore ici</translation>
    </message>
    <message>
        <source>No tag is pinned</source>
        <translation>Aucune étiquette n’est épinglée</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Autres rôles</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>{n} annotations move</source>
        <translation>
            <numerusform>{n} annotation est déplacée</numerusform>
            <numerusform>{n} annotations sont déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation>
            <numerusform>dans {n} article</numerusform>
            <numerusform>dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{annotations} {articles}.</source>
        <translation>{annotations} {articles}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>No annotation has it; nothing moves.</source>
        <translation>Aucune annotation ne l’a&#x202f;; rien n’est déplacé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tags under it</source>
        <translation>
            <numerusform>{n} étiquette en dessous</numerusform>
            <numerusform>{n} étiquettes en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} So does what lies below: {tags}.</source>
        <translation>{sentence} Ce qui en dépend suit&#xa0;: {tags}.</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>Fusionner «&#xa0;{name}&#xa0;» dans</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Fusionner dans {name}</translation>
    </message>
    <message>
        <source>“{old}” is “{name}” now.</source>
        <translation>«&#xa0;{old}&#xa0;» est maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Take the codebook of</source>
        <translation>Reprendre le livre de codes de</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Presse 2026</source>
        <translation>Presse 2026</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Language of most articles</source>
        <translation>Langue de la plupart des articles</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>The other project</source>
        <translation>L’autre projet</translation>
    </message>
    <message>
        <source>One file holds all: articles, annotations, actors, tags.</source>
        <translation>Un seul fichier contient tout&#xa0;: articles, annotations, acteurs, étiquettes.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>DNA statement: agreement, yes or no</source>
        <translation>Énoncé DNA&#xa0;: accord, oui ou non</translation>
    </message>
    <message>
        <source>Stance: for, against, neutral</source>
        <translation>Position&#xa0;: pour, contre, neutre</translation>
    </message>
    <message>
        <source>As in another project…</source>
        <translation>Comme dans un autre projet…</translation>
    </message>
    <message>
        <source>“{service}” is kept in step with other computers. Open the project on one of them at a time; better, keep it elsewhere and back it up there.</source>
        <translation>«&#xa0;{service}&#xa0;» est synchronisé avec d’autres ordinateurs. N’ouvrez le projet que sur l’un d’eux à la fois&#x202f;; mieux, rangez-le ailleurs et sauvegardez-le là.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations in the text</source>
        <translation>Annotations dans le texte</translation>
    </message>
    <message>
        <source>Notes beside the text</source>
        <translation>Notes en marge</translation>
    </message>
    <message>
        <source>Proposals too</source>
        <translation>Propositions aussi</translation>
    </message>
    <message>
        <source>Reading patterns underlined</source>
        <translation>Motifs de lecture soulignés</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Text and paper</source>
        <translation>Texte et papier</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>The {count} articles chosen in the list</source>
        <translation>Les {count} articles choisis dans la liste</translation>
    </message>
    <message>
        <source>All {count} articles of the list</source>
        <translation>Tous les {count} articles de la liste</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A quote has a thick line under it, a mention a thin one, a passage a bar beside it. ✓&#xa0;verified, ?&#xa0;proposed</source>
        <translation>Une citation est soulignée d’un trait épais, une mention d’un trait fin, un passage a une barre à côté. ✓&#xa0;vérifié,&#x202f;?&#xa0;proposé</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Projet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Codeur&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Add the article</source>
        <translation>Ajouter l’article</translation>
    </message>
    <message>
        <source>With headings and links</source>
        <translation>Avec intertitres et liens</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Coller de nouveau</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article, then Paste again.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez un article, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>The article is in.</source>
        <translation>L’article est ajouté.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>It is in the project already, as “{name}”. Nothing was added.</source>
        <translation>Il est déjà dans le projet&#xa0;: «&#xa0;{name}&#xa0;». Rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>“{pattern}”: {place} of {count}</source>
        <translation>«&#xa0;{pattern}&#xa0;»&#xa0;: {place} sur {count}</translation>
    </message>
    <message>
        <source>No pattern of the list stands in this article.</source>
        <translation>Aucun motif de la liste ne figure dans cet article.</translation>
    </message>
    <message>
        <source>Patterns are not underlined.</source>
        <translation>Les motifs ne sont pas soulignés.</translation>
    </message>
    <message>
        <source>Patterns are underlined.</source>
        <translation>Les motifs sont soulignés.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Case and accents count</source>
        <translation>Distinguer casse et accents</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Words or expression</source>
        <translation>Mots ou expression</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reading patterns</source>
        <translation>Motifs de lecture</translation>
    </message>
    <message>
        <source>Words and expressions that are underlined while you read. They belong to the project.</source>
        <translation>Des mots et expressions soulignés pendant la lecture. Ils appartiennent au projet.</translation>
    </message>
    <message>
        <source>Import reading patterns</source>
        <translation>Importer des motifs de lecture</translation>
    </message>
    <message>
        <source>Tables ({pattern})</source>
        <translation>Tableaux ({pattern})</translation>
    </message>
    <message>
        <source>Export reading patterns</source>
        <translation>Exporter les motifs de lecture</translation>
    </message>
    <message numerus="yes">
        <source>{n} patterns written.</source>
        <translation>
            <numerusform>{n} motif écrit.</numerusform>
            <numerusform>{n} motifs écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits here</source>
        <translation>
            <numerusform>{n} occurrence ici</numerusform>
            <numerusform>{n} occurrences ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message>
        <source>Reading pattern</source>
        <translation>Motif de lecture</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{office}, on {date}</source>
        <translation>{office}, le {date}</translation>
    </message>
    <message>
        <source>also “{alias}”</source>
        <translation>aussi «&#xa0;{alias}&#xa0;»</translation>
    </message>
    <message>
        <source>{office}; the article has no date</source>
        <translation>{office}&#x202f;; l’article n’a pas de date</translation>
    </message>
    <message>
        <source>by the surname</source>
        <translation>par le nom de famille</translation>
    </message>
    <message>
        <source>Enter takes · Shift+Enter takes more · Ctrl+Enter creates</source>
        <translation>Entrée choisit · Maj+Entrée en choisit plusieurs · Ctrl+Entrée crée</translation>
    </message>
    <message>
        <source>The new actor is</source>
        <translation>Le nouvel acteur est</translation>
    </message>
    <message>
        <source>Did you mean…</source>
        <translation>Vouliez-vous dire…</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Créer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Alt+{digit}</source>
        <translation>Alt+{digit}</translation>
    </message>
    <message>
        <source>Example of which tag?</source>
        <translation>Exemple de quelle étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>Tag, or parent/child</source>
        <translation>Étiquette, ou parent/enfant</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Annotations of this kind have no such role.</source>
        <translation>Les annotations de ce type n’ont pas ce rôle.</translation>
    </message>
    <message>
        <source>The cast has no number {number}.</source>
        <translation>La distribution n’a pas de numéro {number}.</translation>
    </message>
    <message>
        <source>No tag is pinned to Alt+{number}.</source>
        <translation>Aucune étiquette n’est épinglée à Alt+{number}.</translation>
    </message>
    <message>
        <source>There is no earlier annotation to repeat.</source>
        <translation>Il n’y a pas d’annotation antérieure à répéter.</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>Set aside: {reason}.</source>
        <translation>Mis de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Keep what the first says</source>
        <translation>Garder ce que dit la première</translation>
    </message>
    <message>
        <source>They differ in: {names}. One annotation has only one of each.</source>
        <translation>Elles diffèrent par&#xa0;: {names}. Une annotation n’en a qu’un de chaque.</translation>
    </message>
    <message>
        <source>Split in two.</source>
        <translation>Scindée en deux.</translation>
    </message>
    <message>
        <source>There is no later annotation of this kind.</source>
        <translation>Il n’y a plus d’annotation de ce type après.</translation>
    </message>
    <message>
        <source>Merged into one.</source>
        <translation>Fusionnées en une seule.</translation>
    </message>
    <message>
        <source>Keep them as {role}</source>
        <translation>Les garder comme {role}</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Select words, or put the caret in quote marks, and press Q.</source>
        <translation>Sélectionnez des mots, ou placez le curseur entre guillemets, et appuyez sur&#xa0;Q.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>Select words, or put the caret in quote marks, and press P.</source>
        <translation>Sélectionnez des mots, ou placez le curseur entre guillemets, et appuyez sur&#xa0;P.</translation>
    </message>
    <message>
        <source>Select a name, or put the caret in one, and press M.</source>
        <translation>Sélectionnez un nom, ou placez-y le curseur, et appuyez sur&#xa0;M.</translation>
    </message>
    <message>
        <source>Choose the quote first, then select the words to add to it.</source>
        <translation>Choisissez d’abord la citation, puis sélectionnez les mots à y ajouter.</translation>
    </message>
    <message>
        <source>A {kind} has no such role. What becomes of the actors?</source>
        <translation>Ce rôle n’existe pas pour le type {kind}. Que deviennent les acteurs&#x202f;?</translation>
    </message>
    <message>
        <source>Annotation deleted.</source>
        <translation>Annotation supprimée.</translation>
    </message>
    <message>
        <source>Select the words to add to the current quote.</source>
        <translation>Sélectionnez les mots à ajouter à la citation en cours.</translation>
    </message>
    <message>
        <source>No unread article is left in the list.</source>
        <translation>Il ne reste aucun article non lu dans la liste.</translation>
    </message>
    <message>
        <source>Declare it coded</source>
        <translation>Le déclarer codé</translation>
    </message>
    <message>
        <source>{count} proposals or passages in quote marks are undecided. Is the article coded all the same?</source>
        <translation>Propositions ou passages entre guillemets encore à trancher&#xa0;: {count}. L’article est-il codé quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Set aside: not speech.</source>
        <translation>Mis de côté&#xa0;: pas une parole.</translation>
    </message>
    <message>
        <source>Nothing is undecided in this article.</source>
        <translation>Rien ne reste à trancher dans cet article.</translation>
    </message>
    <message>
        <source>X sets aside a passage in quote marks; U goes to the next.</source>
        <translation>X met de côté un passage entre guillemets&#x202f;; U va au suivant.</translation>
    </message>
    <message>
        <source>Coded. No unread article is left in the list.</source>
        <translation>Codé. Il ne reste aucun article non lu dans la liste.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>No link here. Shift+L goes to the next one, L opens it.</source>
        <translation>Pas de lien ici. Maj+L va au suivant, L l’ouvre.</translation>
    </message>
    <message>
        <source>Link to {address}</source>
        <translation>Lien vers {address}</translation>
    </message>
    <message>
        <source>Speaker?</source>
        <translation>Locuteur&#x202f;?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>C, then Q quote, P passage or M mention</source>
        <translation>C, puis Q citation, P passage ou M mention</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations in this article</source>
        <translation>
            <numerusform>{n} annotation dans cet article</numerusform>
            <numerusform>{n} annotations dans cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation here; {count}</source>
        <translation>Aucune annotation ici&#x202f;; {count}</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Case and accents count</source>
        <translation>Distinguer casse et accents</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not a regular expression</source>
        <translation>Pas une expression régulière</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>Stopped: this pattern takes too long in this text.</source>
        <translation>Arrêté&#xa0;: ce motif prend trop de temps dans ce texte.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} sur {of}</translation>
    </message>
    <message>
        <source>part {part} of {of}</source>
        <translation>partie {part} sur {of}</translation>
    </message>
    <message>
        <source>Where it comes from…</source>
        <translation>D’où il vient…</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Part after</source>
        <translation>Partie suivante</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this address in your browser? It leads to {host}: {address}</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#x202f;? Elle mène à {host}&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Ctrl+click or L opens it, after asking.</source>
        <translation>Ctrl+clic ou L l’ouvre, après confirmation.</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>There is no annotation in this article yet.</source>
        <translation>Il n’y a pas encore d’annotation dans cet article.</translation>
    </message>
    <message>
        <source>← → move the end, Home/End choose it, Enter done, Esc cancels.</source>
        <translation>← → déplacent le bord, Origine/Fin le choisissent, Entrée termine, Échap abandonne.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Intertitre, niveau {level}</translation>
    </message>
    <message>
        <source>Article text, the other reader</source>
        <translation>Texte de l’article, l’autre lecteur</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations here</source>
        <translation>
            <numerusform>{n} annotation ici</numerusform>
            <numerusform>{n} annotations ici</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>via</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>au nom de</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>coder</source>
        <translation>codeur</translation>
    </message>
    <message>
        <source>project setting</source>
        <translation>réglage du projet</translation>
    </message>
    <message>
        <source>saved filter or search</source>
        <translation>filtre ou recherche enregistrés</translation>
    </message>
    <message>
        <source>reading pattern</source>
        <translation>motif de lecture</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>office</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>affiliation</translation>
    </message>
    <message>
        <source>not the same actor</source>
        <translation>pas le même acteur</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>text of an article</source>
        <translation>texte d’un article</translation>
    </message>
    <message>
        <source>part of a text</source>
        <translation>partie d’un texte</translation>
    </message>
    <message>
        <source>where a value is from</source>
        <translation>provenance d’une valeur</translation>
    </message>
    <message>
        <source>author of an article</source>
        <translation>auteur d’un article</translation>
    </message>
    <message>
        <source>state of an article</source>
        <translation>état d’un article</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>words of an annotation</source>
        <translation>mots d’une annotation</translation>
    </message>
    <message>
        <source>actor of an annotation</source>
        <translation>acteur d’une annotation</translation>
    </message>
    <message>
        <source>tag of an annotation</source>
        <translation>étiquette d’une annotation</translation>
    </message>
    <message>
        <source>example of a tag</source>
        <translation>exemple d’une étiquette</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>quote of a statement</source>
        <translation>citation d’une déclaration</translation>
    </message>
    <message>
        <source>not one statement</source>
        <translation>pas la même déclaration</translation>
    </message>
    <message>
        <source>value of a field</source>
        <translation>valeur d’un champ</translation>
    </message>
    <message>
        <source>not the same story</source>
        <translation>pas la même dépêche</translation>
    </message>
    <message>
        <source>passage set aside</source>
        <translation>passage laissé de côté</translation>
    </message>
    <message>
        <source>rejected proposal</source>
        <translation>proposition rejetée</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>value unless another is given</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>naming</source>
        <translation>dénomination</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>under the tag</source>
        <translation>sous l’étiquette</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>section</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discours</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codé</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>collectif</translation>
    </message>
    <message>
        <source>~ {thing}, {what}: {before} → {after}</source>
        <translation>~ {thing}, {what}&#xa0;: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>label before the words</source>
        <translation>étiquette devant les mots</translation>
    </message>
    <message>
        <source>words before a colon</source>
        <translation>mots devant un deux-points</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>selon</translation>
    </message>
    <message>
        <source>pronoun after the cue</source>
        <translation>pronom après l’introducteur</translation>
    </message>
    <message>
        <source>verb without a subject of its own</source>
        <translation>verbe sans sujet propre</translation>
    </message>
    <message>
        <source>second verb of a subject</source>
        <translation>second verbe d’un sujet</translation>
    </message>
    <message>
        <source>subject after the cue</source>
        <translation>sujet après l’introducteur</translation>
    </message>
    <message>
        <source>subject of the cue</source>
        <translation>sujet de l’introducteur</translation>
    </message>
    <message>
        <source>subject before an insertion</source>
        <translation>sujet devant une incise</translation>
    </message>
    <message>
        <source>antecedent of the cue</source>
        <translation>antécédent de l’introducteur</translation>
    </message>
    <message>
        <source>announced by the sentence before</source>
        <translation>annoncé par la phrase d’avant</translation>
    </message>
    <message>
        <source>goes on from the words before</source>
        <translation>suite des mots d’avant</translation>
    </message>
    <message>
        <source>goes on in the next paragraph</source>
        <translation>suite au paragraphe suivant</translation>
    </message>
    <message>
        <source>named just before</source>
        <translation>nommé juste avant</translation>
    </message>
    <message>
        <source>named just after</source>
        <translation>nommé juste après</translation>
    </message>
    <message>
        <source>insertion in the quote</source>
        <translation>incise dans la citation</translation>
    </message>
    <message>
        <source>same words elsewhere in the article</source>
        <translation>mêmes mots ailleurs dans l’article</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Note on an annotation</source>
        <translation>Note sur une annotation</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} occurrence</numerusform>
            <numerusform>{n} occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{hits} dans {articles}</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Par les mots d’avant</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Par les mots d’après</translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation>Par l’occurrence</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Only in: outlet:… after:…</source>
        <translation>Seulement dans&#xa0;: outlet:… after:…</translation>
    </message>
    <message>
        <source>Articles that the pattern is looked for in</source>
        <translation>Articles dans lesquels l’expression régulière est cherchée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Looking through the articles</source>
        <translation>Parcours des articles</translation>
    </message>
    <message>
        <source>The first {most} hits; there may be more.</source>
        <translation>Les {most} premières occurrences&#x202f;; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Type words or a phrase and press Enter.</source>
        <translation>Tapez des mots ou une expression et appuyez sur&#xa0;Entrée.</translation>
    </message>
    <message>
        <source>Each hit is shown with what stands before and after it.</source>
        <translation>Chaque occurrence est affichée avec ce qui la précède et ce qui la suit.</translation>
    </message>
    <message>
        <source>Stopped: there are more hits.</source>
        <translation>Arrêté&#xa0;: il y a d’autres occurrences.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Note on “{words}”</source>
        <translation>Note sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>What is typed is a pattern (regular expression)</source>
        <translation>Ce qui est tapé est une expression régulière</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, begin*, outlet:…, NOT…</source>
        <translation>Mots, &quot;expressions&quot;, début*, outlet:…, NOT…</translation>
    </message>
    <message>
        <source>Search articles and notes</source>
        <translation>Chercher dans les articles et les notes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Mark all hits…</source>
        <translation>Marquer toutes les occurrences…</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Exporter celles-ci…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} chosen</source>
        <translation>
            <numerusform>{n} sur {of} choisie</numerusform>
            <numerusform>{n} sur {of} choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations made.</source>
        <translation>
            <numerusform>{n} annotation créée.</numerusform>
            <numerusform>{n} annotations créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there.</source>
        <translation>
            <numerusform>{n} y était déjà.</numerusform>
            <numerusform>{n} y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits are gone.</source>
        <translation>
            <numerusform>{n} occurrence a disparu.</numerusform>
            <numerusform>{n} occurrences ont disparu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words found</source>
        <translation>Les mots trouvés</translation>
    </message>
    <message>
        <source>Their sentence</source>
        <translation>Leur phrase</translation>
    </message>
    <message>
        <source>Their paragraph</source>
        <translation>Leur paragraphe</translation>
    </message>
    <message>
        <source>Mark all hits</source>
        <translation>Marquer toutes les occurrences</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>None, or a new one: parent/child</source>
        <translation>Aucune, ou une nouvelle&#xa0;: parent/enfant</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} hits</source>
        <translation>
            <numerusform>Marquer {n} occurrence</numerusform>
            <numerusform>Marquer {n} occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking hits</source>
        <translation>Marquage des occurrences</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>A saved search of the same name is replaced.</source>
        <translation>Une recherche enregistrée du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was found to</source>
        <translation>Exporter ce qui a été trouvé vers</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {name}: {rows}.</source>
        <translation>Exporté vers {name}&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Enter reads it in its article, F3 the next hit, Esc back here</source>
        <translation>Entrée la lit dans son article, F3 l’occurrence suivante, Échap ramène ici</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} articles</source>
        <translation>
            <numerusform>Au moins {n} article</numerusform>
            <numerusform>Au moins {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Search titles, texts and notes.</source>
        <translation>Chercher dans les titres, les textes et les notes.</translation>
    </message>
    <message>
        <source>Side by side: &quot;gaz russe&quot;
Beginning so: gaz*
Near one another: NEAR(gaz prix, 5)
Either, not: gaz OR pétrole NOT brut
outlet: author: actor: tag: language: after: before: state:</source>
        <translation>Côte à côte&#xa0;: &quot;gaz russe&quot;
Commençant ainsi&#xa0;: gaz*
L’un près de l’autre&#xa0;: NEAR(gaz prix, 5)
L’un ou l’autre, sans&#xa0;: gaz OR pétrole NOT brut
outlet: author: actor: tag: language: after: before: state:</translation>
    </message>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>«&#xa0;{name}&#xa0;» est oublié.</translation>
    </message>
    <message>
        <source>Exporting what was found</source>
        <translation>Exportation de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation>Rien trouvé pour «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Words that begin with “{word}” too; Enter: “{word}” alone.</source>
        <translation>Aussi les mots qui commencent par «&#xa0;{word}&#xa0;»&#x202f;; Entrée&#xa0;: «&#xa0;{word}&#xa0;» seul.</translation>
    </message>
    <message>
        <source>The best {best} are shown; an export has all.</source>
        <translation>Les {best} meilleures sont affichées&#x202f;; un export les a toutes.</translation>
    </message>
    <message>
        <source>Excluded articles: state:excluded</source>
        <translation>Articles écartés&#xa0;: state:excluded</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>L’autre langue sera parlée au prochain démarrage.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>How the names of article files read</source>
        <translation>Comment lire les noms des fichiers d’articles</translation>
    </message>
    <message>
        <source>%date, %outlet, %title and %author, with anything in between.</source>
        <translation>%date, %outlet, %title et %author, avec ce que vous voulez entre eux.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>{name} is no longer where it was.</source>
        <translation>{name} n’est plus où il était.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Read articles, mark quotes, say who speaks.</source>
        <translation>Lire des articles, marquer les citations, dire qui parle.</translation>
    </message>
    <message>
        <source>Take {name} off the list; the file stays</source>
        <translation>Retirer {name} de la liste&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Essayer le projet d’exemple</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>no longer at {folder}</source>
        <translation>n’est plus dans {folder}</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message numerus="yes">
        <source>{n} quotes</source>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Same statement: {quotes} in {articles}</source>
        <translation>Même déclaration&#xa0;: {quotes} dans {articles}</translation>
    </message>
    <message>
        <source>Same statement? {quotes} in {articles}</source>
        <translation>Même déclaration&#x202f;? {quotes} dans {articles}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>− only in the first&#x2003;+ only in the one beside it</source>
        <translation>− seulement dans la première&#x2003;+ seulement dans celle à côté</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>La plus ancienne</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>La plus complète</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The same statement (Y)</source>
        <translation>La même déclaration (Y)</translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out</source>
        <translation>
            <numerusform>{n} est laissée de côté</numerusform>
            <numerusform>{n} sont laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes are one statement.</source>
        <translation>
            <numerusform>{n} citation est une déclaration.</numerusform>
            <numerusform>{n} citations sont une même déclaration.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one statement: not proposed again.</source>
        <translation>Pas la même déclaration&#xa0;: plus proposée.</translation>
    </message>
    <message>
        <source>They are proposed again.</source>
        <translation>Elles sont de nouveau proposées.</translation>
    </message>
    <message>
        <source>Keep those ticked (Y)</source>
        <translation>Garder celles qui sont cochées (Y)</translation>
    </message>
    <message>
        <source>Those ticked are the same (Y)</source>
        <translation>Celles qui sont cochées sont la même (Y)</translation>
    </message>
    <message>
        <source>Propose again (U)</source>
        <translation>Proposer de nouveau (U)</translation>
    </message>
    <message>
        <source>No statement (X)</source>
        <translation>Pas une déclaration (X)</translation>
    </message>
    <message>
        <source>Not the same (X)</source>
        <translation>Pas la même (X)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Words, speaker or outlet</source>
        <translation>Mots, locuteur ou média</translation>
    </message>
    <message>
        <source>Quotes have changed since they were compared.</source>
        <translation>Des citations ont changé depuis la comparaison.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Same statement</source>
        <translation>Même déclaration</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>Part of the statement</source>
        <translation>Fait partie de la déclaration</translation>
    </message>
    <message>
        <source>Part of the statement (Space)</source>
        <translation>Fait partie de la déclaration (Espace)</translation>
    </message>
    <message>
        <source>Compare the others with this one (F)</source>
        <translation>Comparer les autres à celle-ci (F)</translation>
    </message>
    <message>
        <source>Read it in its article (Enter)</source>
        <translation>La lire dans son article (Entrée)</translation>
    </message>
    <message>
        <source>{quotes} in {articles}</source>
        <translation>{quotes} dans {articles}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message numerus="yes">
        <source>{n} are new</source>
        <translation>
            <numerusform>{n} est nouvelle</numerusform>
            <numerusform>{n} sont nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Rien n’a été rejeté.</translation>
    </message>
    <message>
        <source>No quotes wait to be called one statement.</source>
        <translation>Aucune citation n’attend d’être réunie en une déclaration.</translation>
    </message>
    <message>
        <source>No statement is confirmed yet.</source>
        <translation>Aucune déclaration n’est encore confirmée.</translation>
    </message>
    <message>
        <source>Y the same · X not the same · Enter its quotes · Space part of it</source>
        <translation>Y la même · X pas la même · Entrée ses citations · Espace en fait partie</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Comparing quotes…</source>
        <translation>Comparaison des citations…</translation>
    </message>
    <message>
        <source>No statement matches “{typed}”.</source>
        <translation>Aucune déclaration ne correspond à «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Mark quotes with Q; those that report the same words meet here.</source>
        <translation>Marquez des citations avec Q&#x202f;; celles qui rapportent les mêmes paroles se retrouvent ici.</translation>
    </message>
    <message>
        <source>No other quote reports the same words.</source>
        <translation>Aucune autre citation ne rapporte les mêmes paroles.</translation>
    </message>
    <message>
        <source>There are no two quotes to compare.</source>
        <translation>Il n’y a pas deux citations à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes have not been compared yet.</source>
        <translation>
            <numerusform>{n} citation n’a pas encore été comparée.</numerusform>
            <numerusform>{n} citations n’ont pas encore été comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>Stopped. What was found before is shown.</source>
        <translation>Arrêté. Ce qui avait été trouvé est montré.</translation>
    </message>
    <message>
        <source>{count} quotes compared.</source>
        <translation>{count} citations comparées.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{step} ({count})</source>
        <translation>{step} ({count})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>mark {words}</source>
        <translation>marquer {words}</translation>
    </message>
    <message>
        <source>delete annotation {words}</source>
        <translation>supprimer l’annotation {words}</translation>
    </message>
    <message>
        <source>{role} {name}, {words}</source>
        <translation>{role} {name}, {words}</translation>
    </message>
    <message>
        <source>tag {name}, {words}</source>
        <translation>étiquette {name}, {words}</translation>
    </message>
    <message>
        <source>note, {words}</source>
        <translation>note, {words}</translation>
    </message>
    <message>
        <source>change kind, {words}</source>
        <translation>changer le type, {words}</translation>
    </message>
    <message>
        <source>bounds of {words}</source>
        <translation>limites de {words}</translation>
    </message>
    <message>
        <source>speech, {words}</source>
        <translation>discours, {words}</translation>
    </message>
    <message>
        <source>cue {name}, {words}</source>
        <translation>verbe introducteur {name}, {words}</translation>
    </message>
    <message>
        <source>verify {words}</source>
        <translation>vérifier {words}</translation>
    </message>
    <message>
        <source>field {name}, {words}</source>
        <translation>champ {name}, {words}</translation>
    </message>
    <message>
        <source>no longer verified: {words}</source>
        <translation>ne plus vérifier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>split {words}</source>
        <translation>scinder {words}</translation>
    </message>
    <message>
        <source>merge annotations</source>
        <translation>fusionner des annotations</translation>
    </message>
    <message>
        <source>repeat attribution, {words}</source>
        <translation>répéter l’attribution, {words}</translation>
    </message>
    <message>
        <source>new actor {name}</source>
        <translation>nouvel acteur {name}</translation>
    </message>
    <message>
        <source>edit actor {name}</source>
        <translation>modifier l’acteur {name}</translation>
    </message>
    <message>
        <source>merge actor {old} into {name}</source>
        <translation>fusionner l’acteur {old} dans {name}</translation>
    </message>
    <message>
        <source>import actors from {name}</source>
        <translation>importer les acteurs de {name}</translation>
    </message>
    <message>
        <source>{old} is not {name}</source>
        <translation>{old} n’est pas {name}</translation>
    </message>
    <message>
        <source>{old} is perhaps {name}</source>
        <translation>{old} est peut-être {name}</translation>
    </message>
    <message>
        <source>example of {name}, {words}</source>
        <translation>exemple de {name}, {words}</translation>
    </message>
    <message>
        <source>no example of {name}, {words}</source>
        <translation>plus d’exemple de {name}, {words}</translation>
    </message>
    <message>
        <source>move annotations of {old} to {name}</source>
        <translation>donner des annotations de {old} à {name}</translation>
    </message>
    <message>
        <source>delete actor {name}</source>
        <translation>supprimer l’acteur {name}</translation>
    </message>
    <message>
        <source>new tag {name}</source>
        <translation>nouvelle étiquette {name}</translation>
    </message>
    <message>
        <source>edit tag {name}</source>
        <translation>modifier l’étiquette {name}</translation>
    </message>
    <message>
        <source>move tag {name}</source>
        <translation>déplacer l’étiquette {name}</translation>
    </message>
    <message>
        <source>merge tag {old} into {name}</source>
        <translation>fusionner l’étiquette {old} dans {name}</translation>
    </message>
    <message>
        <source>tag {name} instead of {old}</source>
        <translation>étiquette {name} au lieu de {old}</translation>
    </message>
    <message>
        <source>import codebook {name}</source>
        <translation>importer le livre de codes {name}</translation>
    </message>
    <message>
        <source>delete tag {name}</source>
        <translation>supprimer l’étiquette {name}</translation>
    </message>
    <message>
        <source>new field {name}</source>
        <translation>nouveau champ {name}</translation>
    </message>
    <message>
        <source>edit field {name}</source>
        <translation>modifier le champ {name}</translation>
    </message>
    <message>
        <source>delete field {name}</source>
        <translation>supprimer le champ {name}</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>importer {name}</translation>
    </message>
    <message>
        <source>import annotations from {name}</source>
        <translation>importer les annotations de {name}</translation>
    </message>
    <message>
        <source>edit article {name}</source>
        <translation>modifier l’article {name}</translation>
    </message>
    <message>
        <source>state of {name}</source>
        <translation>état de {name}</translation>
    </message>
    <message>
        <source>delete article {name}</source>
        <translation>supprimer l’article {name}</translation>
    </message>
    <message>
        <source>set {words} aside</source>
        <translation>mettre {words} de côté</translation>
    </message>
    <message>
        <source>no longer set {words} aside</source>
        <translation>ne plus mettre {words} de côté</translation>
    </message>
    <message>
        <source>reject {words}</source>
        <translation>rejeter {words}</translation>
    </message>
    <message>
        <source>propose {words} again</source>
        <translation>proposer de nouveau {words}</translation>
    </message>
    <message>
        <source>accept {words}</source>
        <translation>accepter {words}</translation>
    </message>
    <message>
        <source>one statement: {words}</source>
        <translation>une même déclaration&#xa0;: {words}</translation>
    </message>
    <message>
        <source>not one statement: {words}</source>
        <translation>pas la même déclaration&#xa0;: {words}</translation>
    </message>
    <message>
        <source>out of its statement: {words}</source>
        <translation>hors de sa déclaration&#xa0;: {words}</translation>
    </message>
    <message>
        <source>perhaps one statement: {words}</source>
        <translation>peut-être la même déclaration&#xa0;: {words}</translation>
    </message>
    <message>
        <source>edit coder {name}</source>
        <translation>modifier le codeur {name}</translation>
    </message>
    <message>
        <source>how the text is set</source>
        <translation>mise en forme du texte</translation>
    </message>
    <message>
        <source>project setting {name}</source>
        <translation>réglage du projet {name}</translation>
    </message>
    <message>
        <source>reading patterns {name}</source>
        <translation>motifs de lecture {name}</translation>
    </message>
    <message>
        <source>save search {name}</source>
        <translation>enregistrer la recherche {name}</translation>
    </message>
    <message>
        <source>save filter {name}</source>
        <translation>enregistrer le filtre {name}</translation>
    </message>
    <message>
        <source>edit outlet {name}</source>
        <translation>modifier le média {name}</translation>
    </message>
    <message>
        <source>merge outlet {old} into {name}</source>
        <translation>fusionner le média {old} dans {name}</translation>
    </message>
    <message>
        <source>edit author {name}</source>
        <translation>modifier l’auteur {name}</translation>
    </message>
    <message>
        <source>merge author {old} into {name}</source>
        <translation>fusionner l’auteur {old} dans {name}</translation>
    </message>
    <message>
        <source>not the same story: {name}</source>
        <translation>pas la même dépêche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>forget search {name}</source>
        <translation>oublier la recherche {name}</translation>
    </message>
    <message>
        <source>make the sample project</source>
        <translation>créer le projet d’exemple</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>{percent} % alike</source>
        <translation>{percent}&#xa0;% semblable</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>La même dépêche</translation>
    </message>
    <message>
        <source>Articles of this story</source>
        <translation>Articles de cette dépêche</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Pas la même dépêche</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles tell it.</source>
        <translation>
            <numerusform>{n} autre article la rapporte.</numerusform>
            <numerusform>{n} autres articles la rapportent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other article tells it.</source>
        <translation>Aucun autre article ne la rapporte.</translation>
    </message>
    <message>
        <source>Not the same story: remembered.</source>
        <translation>Pas la même dépêche&#xa0;: c’est retenu.</translation>
    </message>
    <message>
        <source>Articles are being compared already.</source>
        <translation>Les articles sont déjà en cours de comparaison.</translation>
    </message>
    <message>
        <source>Looking for articles that tell the same story</source>
        <translation>Recherche des articles de la même dépêche</translation>
    </message>
    <message>
        <source>Articles of one story are marked in the list.</source>
        <translation>Les articles d’une même dépêche sont signalés dans la liste.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Never propose “{words}” in this project?</source>
        <translation>Ne plus jamais proposer «&#xa0;{words}&#xa0;» dans ce projet&#x202f;?</translation>
    </message>
    <message>
        <source>Never propose it</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>Rejected: not proposed here again.</source>
        <translation>Rejeté&#xa0;: ne sera plus proposé ici.</translation>
    </message>
    <message>
        <source>{quotes} and {mentions} proposed. U goes to the next undecided.</source>
        <translation>Proposé&#xa0;: {quotes} et {mentions}. U va au suivant à trancher.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message numerus="yes">
        <source>Propose quotes, speakers and mentions for {n} articles? Nothing is decided by that.</source>
        <translation>
            <numerusform>Proposer citations, locuteurs et mentions pour {n} article&#x202f;? Cela ne tranche rien.</numerusform>
            <numerusform>Proposer citations, locuteurs et mentions pour {n} articles&#x202f;? Cela ne tranche rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept what is proposed in this article, with its speakers?</source>
        <translation>Accepter ce qui est proposé dans cet article, avec les locuteurs&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to propose.</source>
        <translation>Rien à proposer.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} articles.</source>
        <translation>
            <numerusform>Arrêté après {n} article.</numerusform>
            <numerusform>Arrêté après {n} articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for quotes and names…</source>
        <translation>Recherche de citations et de noms…</translation>
    </message>
    <message>
        <source>This project proposes nothing: Tools ▸ Suggestions… says when.</source>
        <translation>Ce projet ne propose rien&#xa0;: Outils ▸ Propositions… dit quand.</translation>
    </message>
    <message>
        <source>The sure ones: {count}</source>
        <translation>Les sûres&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The likely ones too: {count}</source>
        <translation>Les probables aussi&#xa0;: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Toutes&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposals accepted.</source>
        <translation>
            <numerusform>{n} proposition acceptée.</numerusform>
            <numerusform>{n} propositions acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are being made already.</source>
        <translation>Des propositions sont déjà en préparation.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Measured on the quotes that coders of this project decided on. Precision: the share of proposals that was speech. As proposed: accepted without a change. Recall: the share of the quotes marked that had been proposed.</source>
        <translation>Mesuré sur les citations tranchées par les codeurs de ce projet. Précision&#xa0;: la part des propositions qui étaient des paroles. Telles quelles&#xa0;: acceptées sans modification. Rappel&#xa0;: la part des citations marquées qui avaient été proposées.</translation>
    </message>
    <message>
        <source>Language, rule</source>
        <translation>Langue, règle</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranchées</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Nothing proposed was accepted or rejected yet: there is nothing to measure.</source>
        <translation>Rien de ce qui est proposé n’a encore été accepté ni rejeté&#xa0;: il n’y a rien à mesurer.</translation>
    </message>
    <message>
        <source>How far proposals were right</source>
        <translation>Justesse des propositions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>By language and rule</source>
        <translation>Par langue et par règle</translation>
    </message>
    <message>
        <source>Names speakers where the rules find none. It takes longer.</source>
        <translation>Nomme des locuteurs là où les règles n’en trouvent pas. C’est plus long.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Whoever sees proposals codes differently from whoever does not. This holds for everybody who works on the project.</source>
        <translation>Qui voit des propositions code autrement que qui n’en voit pas. Ceci vaut pour tous ceux qui travaillent au projet.</translation>
    </message>
    <message>
        <source>spaCy is not installed: pip install &quot;guillemet[nlp]&quot;</source>
        <translation>spaCy n’est pas installé&#xa0;: pip install &quot;guillemet[nlp]&quot;</translation>
    </message>
    <message>
        <source>No English model is found: python -m spacy download en_core_web_sm</source>
        <translation>Aucun modèle anglais n’est trouvé&#xa0;: python -m spacy download en_core_web_sm</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When asked for (Ctrl+G)</source>
        <translation>Sur demande (Ctrl+G)</translation>
    </message>
    <message>
        <source>Always, as soon as an article is open</source>
        <translation>Toujours, dès qu’un article est ouvert</translation>
    </message>
    <message>
        <source>Never propose</source>
        <translation>Ne jamais proposer</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Mots à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Words in quote marks that are no speech anywhere in this project.</source>
        <translation>Des mots entre guillemets qui ne sont nulle part une parole dans ce projet.</translation>
    </message>
    <message>
        <source>Use spaCy for English speakers</source>
        <translation>Utiliser spaCy pour les locuteurs anglais</translation>
    </message>
    <message>
        <source>Parser</source>
        <translation>Analyseur</translation>
    </message>
    <message>
        <source>{shown} → {who} (rule: {rule})</source>
        <translation>{shown} → {who} (règle&#xa0;: {rule})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>{shown} → {who}</source>
        <translation>{shown} → {who}</translation>
    </message>
    <message>
        <source>Accept (Y)</source>
        <translation>Accepter (Y)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rejeter (X)</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <translation>
            <numerusform>dans {n} article</numerusform>
            <numerusform>dans {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags under it</source>
        <translation>
            <numerusform>{n} étiquette en dessous</numerusform>
            <numerusform>{n} étiquettes en dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {n} another tag…</source>
        <translation>
            <numerusform>Donner à {n} une autre étiquette…</numerusform>
            <numerusform>Donner à {n} une autre étiquette…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag instead, or parent/child</source>
        <translation>Étiquette de remplacement, ou parent/enfant</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Pin as an example</source>
        <translation>Épingler comme exemple</translation>
    </message>
    <message>
        <source>Splits the tag: the annotations chosen get another.</source>
        <translation>Scinde l’étiquette&#xa0;: les annotations choisies en reçoivent une autre.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où elle sert</translation>
    </message>
    <message>
        <source>Choose a tag to see where it stands.</source>
        <translation>Choisissez une étiquette pour voir où elle figure.</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <translation>Pas encore de définition.</translation>
    </message>
    <message>
        <source>Give another tag…</source>
        <translation>Donner une autre étiquette…</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <translation>
            <numerusform>{n} exemple</numerusform>
            <numerusform>{n} exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>No example any more</source>
        <translation>N’est plus un exemple</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <translation>Exemple&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new tags</source>
        <translation>
            <numerusform>{n} nouvelle étiquette</numerusform>
            <numerusform>{n} nouvelles étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} modifiée</numerusform>
            <numerusform>{n} modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as they are</source>
        <translation>
            <numerusform>{n} inchangée</numerusform>
            <numerusform>{n} inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Codebook imported.</source>
        <translation>Livre de codes importé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} étiquette</numerusform>
            <numerusform>{n} étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {name}: {tags}.</source>
        <translation>Exporté vers {name}&#xa0;: {tags}.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Enter edits · F2 renames · drag, or Ctrl and arrows, moves · F1 all keys</source>
        <translation>Entrée modifie · F2 renomme · glisser, ou Ctrl et flèches, déplace · F1 toutes les touches</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.csv *.tsv *.xlsx)</source>
        <translation>Livres de codes (*.qdc *.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exporter le livre de codes</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>The annotations have another tag now.</source>
        <translation>Les annotations ont maintenant une autre étiquette.</translation>
    </message>
    <message>
        <source>No example any more.</source>
        <translation>N’est plus un exemple.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is on {n} annotations, which lose it.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» est sur {n} annotation, qui la perdra.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» est sur {n} annotations, qui la perdront.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has tags under it.</source>
        <translation>«&#xa0;{name}&#xa0;» a des étiquettes en dessous.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete; those under it move up</source>
        <translation>Supprimer&#x202f;; celles de dessous remontent</translation>
    </message>
    <message numerus="yes">
        <source>Delete with {n} under it</source>
        <translation>
            <numerusform>Supprimer avec {n} étiquette en dessous</numerusform>
            <numerusform>Supprimer avec {n} étiquettes en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation>Étiquette renommée.</translation>
    </message>
    <message>
        <source>Colour changed.</source>
        <translation>Couleur changée.</translation>
    </message>
    <message>
        <source>Tag moved.</source>
        <translation>Étiquette déplacée.</translation>
    </message>
    <message>
        <source>Key changed.</source>
        <translation>Touche changée.</translation>
    </message>
    <message>
        <source>Merge two tags</source>
        <translation>Fusionner deux étiquettes</translation>
    </message>
    <message>
        <source>Annotations that have both have one of them afterwards.</source>
        <translation>Les annotations qui ont les deux n’en auront plus qu’une.</translation>
    </message>
    <message>
        <source>Tag deleted.</source>
        <translation>Étiquette supprimée.</translation>
    </message>
    <message>
        <source>Shown in the picker, and written into the codebook.</source>
        <translation>Affichée dans le sélecteur, et écrite dans le livre de codes.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Modifier l’étiquette</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>When to use it, and when not</source>
        <translation>Quand l’employer, et quand non</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>The colour of the tag above, or the next free one</source>
        <translation>La couleur de l’étiquette du dessus, ou la prochaine libre</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>– (top level)</source>
        <translation>– (premier niveau)</translation>
    </message>
    <message>
        <source>Tag made.</source>
        <translation>Étiquette créée.</translation>
    </message>
    <message>
        <source>Tag changed.</source>
        <translation>Étiquette modifiée.</translation>
    </message>
    <message>
        <source>Alt+{digit}</source>
        <translation>Alt+{digit}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>speech</source>
        <translation>discours</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>How the text is set</source>
        <translation>Mise en page du texte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>For this project only</source>
        <translation>Pour ce projet seulement</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>{font}, with serifs</source>
        <translation>{font}, avec empattements</translation>
    </message>
    <message>
        <source>{font}, without serifs</source>
        <translation>{font}, sans empattements</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Entre les lettres</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Undecided {count}</source>
        <translation>À trancher {count}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>Undecided and set aside</source>
        <translation>À trancher et mis de côté</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>À trancher de nouveau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
    <message>
        <source>Counting what is undecided</source>
        <translation>Comptage de ce qui reste à trancher</translation>
    </message>
    <message>
        <source>Nothing was set aside. X does it; Shift+X asks for the reason.</source>
        <translation>Rien n’a été mis de côté. X le fait&#x202f;; Maj+X demande le motif.</translation>
    </message>
    <message>
        <source>Everything in quote marks is decided.</source>
        <translation>Tout ce qui est entre guillemets est tranché.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>Suppr le retire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Couleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Guillemet projects ({pattern})</source>
        <translation>Projets Guillemet ({pattern})</translation>
    </message>
    <message>
        <source>{count} changes are not saved yet.</source>
        <translation>Modifications pas encore enregistrées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Everything is saved ({time})</source>
        <translation>Tout est enregistré ({time})</translation>
    </message>
    <message>
        <source>Backed up: {name} in {folder}</source>
        <translation>Sauvegardé&#xa0;: {name} dans {folder}</translation>
    </message>
    <message numerus="yes">
        <source>{n} things are not as they should be.</source>
        <translation>
            <numerusform>{n} anomalie a été trouvée.</numerusform>
            <numerusform>{n} anomalies ont été trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are still being saved</source>
        <translation>
            <numerusform>{n} modification est encore en cours d’enregistrement</numerusform>
            <numerusform>{n} modifications sont encore en cours d’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Contrôle du projet…</translation>
    </message>
    <message>
        <source>The project was checked and is whole.</source>
        <translation>Le projet a été contrôlé&#xa0;: il est intact.</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Taille du texte {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>F11 brings everything back.</source>
        <translation>F11 fait tout revenir.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans elles</translation>
    </message>
    <message>
        <source>Some changes could not be saved yet: the disk does not take them.</source>
        <translation>Certaines modifications n’ont pas encore pu être enregistrées&#xa0;: le disque les refuse.</translation>
    </message>
    <message numerus="yes">
        <source>{n} in the project</source>
        <translation>
            <numerusform>{n} dans le projet</numerusform>
            <numerusform>{n} dans le projet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample project. Try anything; New project… when you are ready.</source>
        <translation>Projet d’exemple. Essayez tout&#x202f;; Nouveau projet… quand vous serez prêt.</translation>
    </message>
    <message>
        <source>“{step}” was cut short the last time. What was done of it is in the project.</source>
        <translation>«&#xa0;{step}&#xa0;» a été interrompu la dernière fois. Ce qui en a été fait est dans le projet.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>The project was not closed properly, and {n} things are not as they should be.</source>
        <translation>
            <numerusform>Le projet n’a pas été fermé correctement, et {n} anomalie a été trouvée.</numerusform>
            <numerusform>Le projet n’a pas été fermé correctement, et {n} anomalies ont été trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what is in</source>
        <translation>Garder ce qui est fait</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>See what…</source>
        <translation>Voir quoi…</translation>
    </message>
    <message>
        <source>The project was not closed properly; it was checked and is whole.</source>
        <translation>Le projet n’a pas été fermé correctement&#x202f;; il a été contrôlé et il est intact.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>{name} is damaged and was left as it is. There is a backup; the damaged file is kept.</source>
        <translation>{name} est endommagé et a été laissé tel quel. Il en existe une sauvegarde&#x202f;; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>Saving {n} changes</source>
        <translation>
            <numerusform>Enregistrement de {n} modification</numerusform>
            <numerusform>Enregistrement de {n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing {name} up to date</source>
        <translation>Mise à jour de {name}</translation>
    </message>
    <message>
        <source>A verified copy of it is kept first. This takes a minute or two for a million articles.</source>
        <translation>Une copie vérifiée en est d’abord gardée. Cela prend une minute ou deux pour un million d’articles.</translation>
    </message>
    <message>
        <source>Bringing the project up to date</source>
        <translation>Mise à jour du projet</translation>
    </message>
    <message numerus="yes">
        <source>{n} undecided</source>
        <translation>
            <numerusform>{n} à trancher</numerusform>
            <numerusform>{n} à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} undecided in the project</source>
        <translation>
            <numerusform>{n} à trancher dans le projet</numerusform>
            <numerusform>{n} à trancher dans le projet</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
