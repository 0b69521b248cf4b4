<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>The population has lost %n of its %1 alleles.</source>
        <translation>
            <numerusform>Die Population hat eines ihrer %1 Allele verloren.</numerusform>
            <numerusform>Die Population hat %n ihrer %1 Allele verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model has lost %n of its %1 modes.</source>
        <translation>
            <numerusform>Das Modell hat einen seiner %1 Modi verloren.</numerusform>
            <numerusform>Das Modell hat %n seiner %1 Modi verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model no longer writes anything in %n of its %1 ranges.</source>
        <translation>
            <numerusform>Das Modell erzeugt in einem seiner %1 Bereiche nichts mehr.</numerusform>
            <numerusform>Das Modell erzeugt in %n seiner %1 Bereiche nichts mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model has lost %n of its %1 categories.</source>
        <translation>
            <numerusform>Das Modell hat eine seiner %1 Kategorien verloren.</numerusform>
            <numerusform>Das Modell hat %n seiner %1 Kategorien verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The population is fixed: one allele is left, everywhere.</source>
        <translation>Die Population ist fixiert: Überall ist nur ein Allel übrig.</translation>
    </message>
    <message>
        <source>The model has collapsed: one mode is left.</source>
        <translation>Das Modell ist kollabiert: Ein einziger Modus ist übrig.</translation>
    </message>
    <message>
        <source>The model has collapsed: all it writes falls into one range.</source>
        <translation>Das Modell ist kollabiert: Alles, was es erzeugt, liegt in einem Bereich.</translation>
    </message>
    <message>
        <source>The model has collapsed: one category is left.</source>
        <translation>Das Modell ist kollabiert: Eine einzige Kategorie ist übrig.</translation>
    </message>
    <message>
        <source>Half of the model&apos;s diversity is gone.</source>
        <translation>Die Hälfte der Vielfalt des Modells ist verloren.</translation>
    </message>
    <message>
        <source>Half of the population&apos;s diversity is gone.</source>
        <translation>Die Hälfte der Vielfalt der Population ist verloren.</translation>
    </message>
    <message>
        <source>The model has a tenth of its diversity left.</source>
        <translation>Das Modell hat noch ein Zehntel seiner Vielfalt.</translation>
    </message>
    <message>
        <source>The population has a tenth of its diversity left.</source>
        <translation>Die Population hat noch ein Zehntel ihrer Vielfalt.</translation>
    </message>
    <message>
        <source>Steady state: as much comes in as the model loses; on average it keeps %1.</source>
        <translation>Gleichgewicht: Es kommt so viel herein, wie das Modell verliert; im Mittel behält es %1.</translation>
    </message>
    <message>
        <source>Steady state: as much comes in as the population loses; on average it keeps %1.</source>
        <translation>Gleichgewicht: Es kommt so viel herein, wie die Population verliert; im Mittel behält sie %1.</translation>
    </message>
    <message>
        <source>Generation %1: %2</source>
        <translation>Generation %1: %2</translation>
    </message>
    <message>
        <source>Generation %1 is as far as a run can go. Reset to start again.</source>
        <translation>Weiter als bis Generation %1 reicht ein Lauf nicht. Setzen Sie ihn zurück, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Both are complete. Press Play (Space) and watch what each loses.</source>
        <translation>Noch ist auf beiden Seiten alles da. Drücken Sie „Abspielen“ (Leertaste) und beobachten Sie, was jede verliert.</translation>
    </message>
    <message>
        <source>Nothing has been lost for good yet.</source>
        <translation>Noch ist nichts endgültig verloren.</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>Old Faithful</translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s), two alleles each</source>
        <translation>
            <numerusform>%n Individuum, zwei Allele</numerusform>
            <numerusform>%n Individuen, je zwei Allele</numerusform>
        </translation>
    </message>
    <message>
        <source>n → %1</source>
        <translation>n → %1</translation>
    </message>
    <message>
        <source>N → %1</source>
        <translation>N → %1</translation>
    </message>
    <message>
        <source>freshness → %1</source>
        <translation>Datenfrische → %1</translation>
    </message>
    <message>
        <source>gene flow → %1</source>
        <translation>Genfluss → %1</translation>
    </message>
    <message>
        <source>hallucination → %1</source>
        <translation>Halluzination → %1</translation>
    </message>
    <message>
        <source>mutation → %1</source>
        <translation>Mutation → %1</translation>
    </message>
    <message>
        <source>inflow → %1</source>
        <translation>Zufluss → %1</translation>
    </message>
    <message>
        <source>novelty → %1</source>
        <translation>Neues → %1</translation>
    </message>
    <message>
        <source>n and N → %1</source>
        <translation>n und N → %1</translation>
    </message>
    <message>
        <source>penguins</source>
        <translation>Pinguine</translation>
    </message>
    <message>
        <source>cats of Nancy</source>
        <translation>Katzen aus Nancy</translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s) (%1), two alleles each</source>
        <translation>
            <numerusform>%n Individuum (%1), zwei Allele</numerusform>
            <numerusform>%n Individuen (%1), je zwei Allele</numerusform>
        </translation>
    </message>
    <message>
        <source>Bell curves for %1, refitted on %2 samples of their own</source>
        <translation>Glockenkurven (%1), angepasst an %2 eigene Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n bell curve(s), refitted on %1 samples of their own</source>
        <translation>
            <numerusform>Eine Glockenkurve, angepasst an %1 eigene Beispiele</numerusform>
            <numerusform>%n Glockenkurven, angepasst an %1 eigene Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>One bell curve, refitted on %1 samples of its own</source>
        <translation>Eine Glockenkurve, angepasst an %1 eigene Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n categories, refitted on %1 samples of their own</source>
        <translation>
            <numerusform>Eine Kategorie, angepasst an %1 eigene Beispiele</numerusform>
            <numerusform>%n Kategorien, angepasst an %1 eigene Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The population has lost %n of its %1 alleles at %2 loci.</source>
        <translation>
            <numerusform>Die Population hat eines von %1 Allelen an %2 Loci verloren.</numerusform>
            <numerusform>Die Population hat %n von %1 Allelen an %2 Loci verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Generation %1: the planned end of this scenario. Play goes on.</source>
        <translation>Generation %1: das geplante Ende dieses Szenarios. „Abspielen“ setzt fort.</translation>
    </message>
</context>
<context>
    <name>ColumnTitle</name>
    <message>
        <source>Bill length (mm)</source>
        <translation>Schnabellänge (mm)</translation>
    </message>
    <message>
        <source>Bill depth (mm)</source>
        <translation>Schnabelhöhe (mm)</translation>
    </message>
    <message>
        <source>Flipper length (mm)</source>
        <translation>Flossenlänge (mm)</translation>
    </message>
    <message>
        <source>Body mass (g)</source>
        <translation>Körpermasse (g)</translation>
    </message>
    <message>
        <source>Wait for the next eruption (min)</source>
        <translation>Pause bis zum nächsten Ausbruch (min)</translation>
    </message>
    <message>
        <source>Eruption duration (min)</source>
        <translation>Dauer des Ausbruchs (min)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Outcross %1: model collapse and genetic drift, side by side, on one clock.

  outcross [FILE.json]                 open the window (on a scenario)
  outcross run FILE.json [--generations G] [--replicates R] [--seed S] [--threads T] --output DIR
                                       run without a window, write DIR/census.csv and DIR/scenario.json
  outcross picture FILE.json --generation G --output FILE.png [--size 1440x900] [--theme light|dark]
                                       draw the window without a display
  outcross frames [FILE.json] --seconds S
                                       play in a real window as fast as it can, print frame times as JSON
  outcross --help | --version

The word &quot;default&quot; in place of FILE.json stands for the default scenario.
Exit codes: 0 done, 1 failure, 2 bad input.</source>
        <translation>Outcross %1: Modellkollaps und Gendrift nebeneinander, mit derselben Uhr.

  outcross [DATEI.json]                das Fenster öffnen (mit einem Szenario)
  outcross run DATEI.json [--generations G] [--replicates R] [--seed S] [--threads T] --output ORDNER
                                       ohne Fenster rechnen, ORDNER/census.csv und ORDNER/scenario.json schreiben
  outcross picture DATEI.json --generation G --output DATEI.png [--size 1440x900] [--theme light|dark]
                                       das Fenster ohne Bildschirm zeichnen
  outcross frames [DATEI.json] --seconds S
                                       in einem echten Fenster so schnell wie möglich abspielen, Bildzeiten als JSON ausgeben
  outcross --help | --version

Das Wort „default“ anstelle von DATEI.json steht für das Standardszenario.
Rückgabewerte: 0 fertig, 1 Fehlschlag, 2 falsche Eingabe.</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from %2 to %3, found &quot;%4&quot;</source>
        <translation>--%1: erwartet eine ganze Zahl von %2 bis %3, gefunden „%4“</translation>
    </message>
    <message>
        <source>--%1: expected a number from %2 to %3, found &quot;%4&quot;</source>
        <translation>--%1: erwartet eine Zahl von %2 bis %3, gefunden „%4“</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 fehlt</translation>
    </message>
    <message>
        <source>--theme: expected light or dark, found &quot;%1&quot;</source>
        <translation>--theme: erwartet light oder dark, gefunden „%1“</translation>
    </message>
    <message>
        <source>expected one scenario file, found another argument: &quot;%1&quot;</source>
        <translation>erwartet eine Szenariodatei, gefunden ein weiteres Argument: „%1“</translation>
    </message>
    <message>
        <source>a scenario file is missing</source>
        <translation>eine Szenariodatei fehlt</translation>
    </message>
    <message>
        <source>the name of the scenario file is empty</source>
        <translation>der Name der Szenariodatei ist leer</translation>
    </message>
    <message>
        <source>--output: the folder %1 cannot be made</source>
        <translation>--output: Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>interrupted; nothing was written</source>
        <translation>abgebrochen; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>there is not enough memory for this scenario</source>
        <translation>für dieses Szenario reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>there is no display; &quot;outcross run&quot; and &quot;outcross picture&quot; need none</source>
        <translation>kein Bildschirm gefunden; „outcross run“ und „outcross picture“ brauchen keinen</translation>
    </message>
    <message>
        <source>--size: expected WIDTHxHEIGHT, each from %1 to %2, found &quot;%3&quot;</source>
        <translation>--size: erwartet BREITExHÖHE, je von %1 bis %2, gefunden „%3“</translation>
    </message>
    <message>
        <source>--output: expected a file name that ends in .png, found &quot;%1&quot;</source>
        <translation>--output: erwartet einen Dateinamen, der auf .png endet, gefunden „%1“</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>AI lineage, generation %1</source>
        <translation>KI-Linie, Generation %1</translation>
    </message>
    <message>
        <source>Population, generation %1</source>
        <translation>Population, Generation %1</translation>
    </message>
    <message>
        <source>AI lineage and population</source>
        <translation>KI-Linie und Population</translation>
    </message>
    <message>
        <source>n = %1 samples, N = %2 individuals, seed %3, generations 0 to %4</source>
        <translation>n = %1 Beispiele, N = %2 Individuen, Startwert %3, Generationen 0 bis %4</translation>
    </message>
    <message>
        <source>locus %1</source>
        <translation>Locus %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is a folder, a file was expected</source>
        <translation>%1 ist ein Ordner, erwartet wurde eine Datei</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe and would be replaced; name an ordinary file</source>
        <translation>%1 ist ein Gerät oder eine Pipe und würde ersetzt; nennen Sie eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
</context>
<context>
    <name>KeptChart</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Diversity kept</source>
        <translation>Erhaltene Vielfalt</translation>
    </message>
    <message>
        <source>Share of the diversity of generation 0; dashed: mean of very many runs, by theory</source>
        <translation>Anteil an der Vielfalt von Generation 0; gestrichelt: Mittel sehr vieler Läufe nach der Theorie</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>AI lineage</source>
        <translation>KI-Linie</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>Generation %1: the AI lineage kept %2 of its diversity (expected %3), the population %4 (expected %5).</source>
        <translation>Generation %1: Die KI-Linie hat %2 ihrer Vielfalt behalten (erwartet: %3), die Population %4 (erwartet: %5).</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>Generation %1</translation>
    </message>
</context>
<context>
    <name>PortraitDescription</name>
    <message numerus="yes">
        <source>Scatter of %n item(s)</source>
        <translation>
            <numerusform>Punktwolke aus einem Beispiel</numerusform>
            <numerusform>Punktwolke aus %n Beispielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mode(s) alive.</source>
        <translation>
            <numerusform>%1 von %n Modus vorhanden.</numerusform>
            <numerusform>%1 von %n Modi vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s curve has mean %1 and deviation %2; the real data have %3 and %4.</source>
        <translation>Die Kurve des Modells hat den Mittelwert %1 und die Standardabweichung %2, die echten Daten haben %3 und %4.</translation>
    </message>
    <message numerus="yes">
        <source>Frequencies of %n variant(s), none alive.</source>
        <translation>
            <numerusform>Häufigkeit einer Variante; sie ist verloren.</numerusform>
            <numerusform>Häufigkeiten von %n Varianten, keine vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frequencies of %n variant(s); %1 alive, the most frequent is %2 with %3.</source>
        <translation>
            <numerusform>Häufigkeit einer Variante; vorhanden: %1, am häufigsten: %2 mit %3.</numerusform>
            <numerusform>Häufigkeiten von %n Varianten; vorhanden: %1, am häufigsten: %2 mit %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message numerus="yes">
        <source>Mosaic of %n individual(s) at locus %1; %2 carry two different alleles.</source>
        <translation>
            <numerusform>Mosaik aus einem Individuum am Locus %1; zwei verschiedene Allele: %2.</numerusform>
            <numerusform>Mosaik aus %n Individuen am Locus %1; zwei verschiedene Allele tragen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>all others together</source>
        <translation>alle anderen zusammen</translation>
    </message>
    <message>
        <source>Shares from generation 0 to %1; the largest is %2 with %3.</source>
        <translation>Anteile von Generation 0 bis %1; am größten: %2 mit %3.</translation>
    </message>
</context>
<context>
    <name>Portraits</name>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>almost a single value</source>
        <translation>fast nur ein Wert</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>nur ein Wert</translation>
    </message>
    <message>
        <source>peak %1 × the real one</source>
        <extracomment>Beside a curve that is higher than the picture; %1 is a number like 12.</extracomment>
        <translation>Gipfel %1 × so hoch wie echt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>The first %1 of %2 individuals</source>
        <translation>Die ersten %1 von %2 Individuen</translation>
    </message>
    <message>
        <source>Frequency (logarithmic)</source>
        <translation>Häufigkeit (logarithmisch)</translation>
    </message>
    <message>
        <source>Rank, most frequent first (logarithmic)</source>
        <translation>Rang, Häufigstes zuerst (logarithmisch)</translation>
    </message>
    <message>
        <source>%1 of %2 alive</source>
        <translation>%1 von %2 vorhanden</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>%1, lost</source>
        <translation>%1, verloren</translation>
    </message>
    <message>
        <source>First coordinate</source>
        <translation>Erste Koordinate</translation>
    </message>
    <message>
        <source>Second coordinate</source>
        <translation>Zweite Koordinate</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>Share of each variant, 0–100 %</source>
        <translation>Anteil jeder Variante, 0–100 %</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play or pause both lineages</source>
        <translation>Beide Linien abspielen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>One generation</source>
        <translation>Eine Generation</translation>
    </message>
    <message>
        <source>Step &amp;ten</source>
        <translation>&amp;Zehn Schritte</translation>
    </message>
    <message>
        <source>Ten generations</source>
        <translation>Zehn Generationen</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>More generations per second</source>
        <translation>Mehr Generationen pro Sekunde</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Fewer generations per second</source>
        <translation>Weniger Generationen pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Reset run</source>
        <translation>Lauf zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Back to generation 0 with the same seed</source>
        <translation>Zurück zu Generation 0 mit demselben Startwert</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Neuer Startwert</translation>
    </message>
    <message>
        <source>Back to generation 0 with another seed: another life</source>
        <translation>Zurück zu Generation 0 mit einem anderen Startwert: ein anderer Verlauf</translation>
    </message>
    <message>
        <source>&amp;Default parameters</source>
        <translation>Stan&amp;dardwerte</translation>
    </message>
    <message>
        <source>Every slider back to what the scenario says</source>
        <translation>Alle Regler auf die Werte des Szenarios stellen</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>Szenario ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Eine Szenariodatei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;last run</source>
        <translation>&amp;Letzten Lauf öffnen</translation>
    </message>
    <message>
        <source>Open the run that was on screen when the program ended with changes</source>
        <translation>Den geänderten Lauf öffnen, der beim Beenden des Programms zu sehen war</translation>
    </message>
    <message>
        <source>&amp;Save scenario</source>
        <translation>Szenario &amp;speichern</translation>
    </message>
    <message>
        <source>Save the scenario with every change made on the way</source>
        <translation>Das Szenario mit allen unterwegs vorgenommenen Änderungen speichern</translation>
    </message>
    <message>
        <source>Save scenario &amp;as…</source>
        <translation>Szenario speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the scenario under another name</source>
        <translation>Das Szenario unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save a picture or the data</source>
        <translation>Ein Bild oder die Daten speichern</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy chart &amp;data</source>
        <translation>Diagrammda&amp;ten kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Large type for the back row</source>
        <translation>Große Schrift für die letzte Reihe</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Den ganzen Bildschirm füllen</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark ink on white</source>
        <translation>Dunkle Schrift auf Weiß</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light ink on slate</source>
        <translation>Helle Schrift auf Schiefergrau</translation>
    </message>
    <message>
        <source>S&amp;ystem language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>The language of the desktop, or English</source>
        <translation>Die Sprache der Arbeitsumgebung, sonst Englisch</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>&amp;About Outcross</source>
        <translation>Ü&amp;ber Outcross</translation>
    </message>
    <message>
        <source>Version, licence and where the data come from</source>
        <translation>Version, Lizenz und Herkunft der Daten</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>%1, line %2: a quote is opened and never closed</source>
        <translation>%1, Zeile %2: Ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>%1, line %2: a comma or the end of the line was expected after a closing quote</source>
        <translation>%1, Zeile %2: Nach einem schließenden Anführungszeichen wurde ein Komma oder das Zeilenende erwartet</translation>
    </message>
    <message>
        <source>%1: this is not a text file (it has a NUL byte)</source>
        <translation>%1: Das ist keine Textdatei (sie enthält ein NUL-Byte)</translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells, but the header has %4</source>
        <translation>%1, Zeile %2: %3 Zellen, aber die Kopfzeile hat %4</translation>
    </message>
    <message>
        <source>%1: a header line and at least one row were expected</source>
        <translation>%1: Erwartet wurden eine Kopfzeile und mindestens eine Datenzeile</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” is not a genotype; two alleles such as 136/146 were expected, or nothing</source>
        <translation>%1, Zeile %2, Spalte %3: „%4“ ist kein Genotyp; erwartet wurden zwei Allele wie 136/146 oder nichts</translation>
    </message>
    <message>
        <source>%1, line 1: genotypes were expected, with the columns pop and id first and then one for each locus</source>
        <translation>%1, Zeile 1: Erwartet wurden Genotypen, zuerst die Spalten pop und id und dann eine für jeden Locus</translation>
    </message>
    <message>
        <source>%1, line 1: there is no column of a locus after pop and id</source>
        <translation>%1, Zeile 1: Nach pop und id folgt keine Spalte eines Locus</translation>
    </message>
    <message>
        <source>%1, line 1: %2 loci, but at most %3 are possible</source>
        <translation>%1, Zeile 1: %2 Loci, möglich sind aber höchstens %3</translation>
    </message>
    <message>
        <source>%1: there is no individual</source>
        <translation>%1: Es gibt kein Individuum</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this locus has more than %4 alleles, which is the most</source>
        <translation>%1, Zeile %2, Spalte %3: Dieser Locus hat mehr als %4 Allele; mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3, column %4: no individual has a genotype at this locus</source>
        <translation>%1, Zeilen %2 bis %3, Spalte %4: Kein Individuum hat an diesem Locus einen Genotyp</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: this is a folder, a file was expected</source>
        <translation>%1: Das ist ein Ordner, erwartet wurde eine Datei</translation>
    </message>
    <message>
        <source>%1: this is not an ordinary file</source>
        <translation>%1: Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 MB</source>
        <translation>%1: Die Datei ist größer als %2 MB</translation>
    </message>
    <message>
        <source>%1: the file cannot be read</source>
        <translation>%1: Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: the file is empty</source>
        <translation>%1: Die Datei ist leer</translation>
    </message>
    <message>
        <source>columns: %1 named, but this model takes %2</source>
        <translation>columns: %1 genannt, dieses Modell braucht aber %2</translation>
    </message>
    <message>
        <source>columns: %1 has no column &quot;%2&quot;; it has: %3</source>
        <translation>columns: %1 hat keine Spalte „%2“; vorhanden: %3</translation>
    </message>
    <message>
        <source>columns: &quot;%1&quot; is named twice</source>
        <translation>columns: „%1“ ist doppelt genannt</translation>
    </message>
    <message>
        <source>%1: columns of numbers needed: %2; the file has %3</source>
        <translation>%1: Spalten mit Zahlen nötig: %2; die Datei hat %3</translation>
    </message>
    <message>
        <source>%1, line %2, column &quot;%3&quot;: the cell is empty</source>
        <translation>%1, Zeile %2, Spalte „%3“: Die Zelle ist leer</translation>
    </message>
    <message>
        <source>%1, line %2, column &quot;%3&quot;: &quot;%4&quot; is not a finite number</source>
        <translation>%1, Zeile %2, Spalte „%3“: „%4“ ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1, column &quot;%2&quot;: all values are the same</source>
        <translation>%1, Spalte „%2“: Alle Werte sind gleich</translation>
    </message>
    <message>
        <source>%1, column &quot;%2&quot;: the values are too large</source>
        <translation>%1, Spalte „%2“: Die Werte sind zu groß</translation>
    </message>
    <message>
        <source>%1: %2 rows of data; at least %3 are needed</source>
        <translation>%1: %2 Datenzeilen; nötig sind mindestens %3</translation>
    </message>
    <message>
        <source>lineages.%1.data: &quot;%2&quot; is not a shipped data set (%3); a file needs its ending, as in &quot;%2.csv&quot;</source>
        <translation>lineages.%1.data: „%2“ ist kein mitgelieferter Datensatz (%3); bei einer Datei gehört die Endung dazu, wie in „%2.csv“</translation>
    </message>
    <message>
        <source>There is not enough memory for this scenario</source>
        <translation>Für dieses Szenario reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>%1: %2: unknown key; known here: %3</source>
        <translation>%1: %2: unbekannter Schlüssel; hier bekannt: %3</translation>
    </message>
    <message>
        <source>%1: %2: this key is missing</source>
        <translation>%1: %2: Dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>%1: %2: expected %3, found %4</source>
        <translation>%1: %2: erwartet %3, gefunden %4</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON</source>
        <translation>%1, Zeile %2, Spalte %3: Das ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>%1: a number in it is too large to be read</source>
        <translation>%1: Eine Zahl darin ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>%1: %2: does not act on the kind &quot;%3&quot;; only 0 is allowed</source>
        <translation>%1: %2: wirkt nicht auf die Art „%3“; erlaubt ist nur 0</translation>
    </message>
    <message>
        <source>size × loci is too large: %1 individuals with %2 loci and %3 alleles altogether need more than %4 MB</source>
        <translation>size × loci ist zu groß: %1 Individuen mit %2 Loci und insgesamt %3 Allelen brauchen mehr als %4 MB</translation>
    </message>
    <message>
        <source>data: a categorical model starts from &quot;variants&quot; and &quot;frequencies&quot;; it takes no data set</source>
        <translation>data: Ein kategoriales Modell beginnt mit „variants“ und „frequencies“; es nimmt keinen Datensatz</translation>
    </message>
    <message>
        <source>frequencies: %1 given for %2 variants</source>
        <translation>frequencies: %1 angegeben für %2 Varianten</translation>
    </message>
    <message>
        <source>frequencies: every one must be a number from 0 to 1</source>
        <translation>frequencies: Jede muss eine Zahl von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>frequencies: at least one must be above 0</source>
        <translation>frequencies: Mindestens eine muss größer als 0 sein</translation>
    </message>
    <message>
        <source>%1, column &quot;%2&quot;: all rows to train on have the same value</source>
        <translation>%1, Spalte „%2“: Alle Zeilen der Trainingsdaten haben denselben Wert</translation>
    </message>
    <message>
        <source>%1: the rows to train on lie on one line in columns &quot;%2&quot; and &quot;%3&quot;; a mixture on the plane needs both</source>
        <translation>%1: Die Trainingsdaten liegen in den Spalten „%2“ und „%3“ auf einer Geraden; eine Mischung in der Ebene braucht beide</translation>
    </message>
    <message>
        <source>Modes found in the real data: %1 of %2.</source>
        <translation>In den echten Daten gefundene Modi: %1 von %2.</translation>
    </message>
    <message>
        <source>size: a whole number from %1 to %2 was expected, not %3</source>
        <translation>size: Erwartet wurde eine ganze Zahl von %1 bis %2, nicht %3</translation>
    </message>
    <message>
        <source>size: %1 samples need more than %2 MB of memory</source>
        <translation>size: %1 Beispiele brauchen mehr als %2 MB Speicher</translation>
    </message>
    <message>
        <source>variants: a whole number from %1 to %2 was expected, not %3</source>
        <translation>variants: Erwartet wurde eine ganze Zahl von %1 bis %2, nicht %3</translation>
    </message>
    <message>
        <source>frequencies: a %1 model has no categories to give them to</source>
        <translation>frequencies: Ein Modell der Art %1 hat keine Kategorien, denen sie gelten könnten</translation>
    </message>
    <message>
        <source>columns: there is no data to take them from</source>
        <translation>columns: Es gibt keine Daten, aus denen sie stammen könnten</translation>
    </message>
    <message>
        <source>One missing genotype was drawn from its colony&apos;s frequencies.</source>
        <translation>Ein fehlender Genotyp wurde nach Häufigkeit in der Kolonie ergänzt.</translation>
    </message>
    <message>
        <source>%1 missing genotypes were drawn from their colony&apos;s frequencies.</source>
        <translation>%1 fehlende Genotypen nach Häufigkeit in der Kolonie ergänzt.</translation>
    </message>
    <message>
        <source>%1 founders were drawn from %2 individuals, some more than once.</source>
        <translation>%1 Gründer aus %2 Individuen gezogen, manche mehrfach.</translation>
    </message>
    <message>
        <source>%1, line 1: cells must be parted by commas, not by semicolons or tabs</source>
        <translation>%1, Zeile 1: Zellen müssen durch Kommas getrennt sein, nicht durch Semikolons oder Tabulatoren</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; stands twice in the same object</source>
        <translation>%1: der Schlüssel „%2“ steht zweimal im selben Objekt</translation>
    </message>
    <message>
        <source>So far %1 of %2 components became singular and were taken out.</source>
        <translation>Bisher %1 von %2 Komponenten singulär geworden und entfernt.</translation>
    </message>
</context>
<context>
    <name>outcross::AboutDialog</name>
    <message>
        <source>About Outcross</source>
        <translation>Über Outcross</translation>
    </message>
    <message>
        <source>Outcross %1</source>
        <translation>Outcross %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. This program comes without any warranty.</source>
        <translation>GNU General Public License, Version 3 oder neuer. Für dieses Programm gibt es keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>Echte Daten</translation>
    </message>
    <message>
        <source>Penguins: A. Horst, A. Hill, K. Gorman, palmerpenguins, 2020; CC0.</source>
        <translation>Pinguine: A. Horst, A. Hill, K. Gorman, palmerpenguins, 2020; CC0.</translation>
    </message>
    <message>
        <source>Cats of Nancy: D. Pontier, from adegenet (T. Jombart); GPL version 2 or later.</source>
        <translation>Katzen aus Nancy: D. Pontier, aus adegenet (T. Jombart); GPL Version 2 oder neuer.</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Inter (R. Andersson) and JetBrains Mono (JetBrains), SIL Open Font License, where installed.</source>
        <translation>Inter (R. Andersson) und JetBrains Mono (JetBrains), SIL Open Font License, sofern installiert.</translation>
    </message>
    <message>
        <source>A model refitted on n of its own samples keeps the share 1 − 1/n of its diversity in each generation, a herd of N individuals 1 − 1/2N. It is the same process, and here it is computed, not replayed.</source>
        <translation>Ein Modell, das immer wieder an n eigene Beispiele angepasst wird, behält in jeder Generation im Mittel den Anteil 1 − 1/n seiner Vielfalt, eine Herde von N Individuen den Anteil 1 − 1/(2N). Es ist derselbe Vorgang, und er wird hier berechnet, nicht nachgespielt.</translation>
    </message>
    <message>
        <source>Old Faithful: A. Azzalini, A. W. Bowman, 1990; facts, not copyrightable.</source>
        <translation>Old Faithful: A. Azzalini, A. W. Bowman, 1990; Tatsachen ohne Schutzrecht.</translation>
    </message>
</context>
<context>
    <name>outcross::Banner</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>outcross::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Chart of what both kept</source>
        <translation>Diagramm der erhaltenen Vielfalt</translation>
    </message>
    <message>
        <source>Picture of the AI lineage</source>
        <translation>Bild der KI-Linie</translation>
    </message>
    <message>
        <source>Shares over time, AI lineage</source>
        <translation>Anteile im Zeitverlauf, KI-Linie</translation>
    </message>
    <message>
        <source>Picture of the population</source>
        <translation>Bild der Population</translation>
    </message>
    <message>
        <source>Shares over time, population</source>
        <translation>Anteile im Zeitverlauf, Population</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Data as a table (CSV)</source>
        <translation>Daten als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>Hell, zum Drucken</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern …</translation>
    </message>
</context>
<context>
    <name>outcross::ForcePanel</name>
    <message>
        <source>Forces</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Zufluss</translation>
    </message>
    <message>
        <source>&amp;Data freshness</source>
        <translation>Daten&amp;frische</translation>
    </message>
    <message>
        <source>share of real data in each training set</source>
        <translation>Anteil echter Trainingsdaten</translation>
    </message>
    <message>
        <source>&amp;Gene flow</source>
        <translation>&amp;Genfluss</translation>
    </message>
    <message>
        <source>share of gametes from the mainland</source>
        <translation>Anteil der Gameten vom Festland</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Hall&amp;ucination</source>
        <translation>Hall&amp;uzination</translation>
    </message>
    <message>
        <source>share of samples replaced by random ones</source>
        <translation>Anteil zufällig ersetzter Beispiele</translation>
    </message>
    <message>
        <source>&amp;Mutation rate</source>
        <translation>&amp;Mutationsrate</translation>
    </message>
    <message>
        <source>chance that a gene copy becomes a random allele</source>
        <translation>Wahrscheinlichkeit, dass eine Genkopie zu einem zufälligen Allel wird</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>n handed on in each generation</source>
        <translation>n, in jeder Generation weitergegeben</translation>
    </message>
    <message>
        <source>&amp;Individuals</source>
        <translation>&amp;Individuen</translation>
    </message>
    <message>
        <source>N in each generation, 2N gene copies</source>
        <translation>N in jeder Generation, 2N Genkopien</translation>
    </message>
    <message>
        <source>&amp;Training samples</source>
        <translation>&amp;Trainingsbeispiele</translation>
    </message>
</context>
<context>
    <name>outcross::ForceSlider</name>
    <message>
        <source>%1, value</source>
        <translation>%1, Wert</translation>
    </message>
    <message>
        <source>Double-click the handle for the default, %1.</source>
        <translation>Ein Doppelklick auf den Griff stellt den Standardwert %1 ein.</translation>
    </message>
</context>
<context>
    <name>outcross::KeptChart</name>
    <message>
        <source>Chart of the diversity kept</source>
        <translation>Diagramm der erhaltenen Vielfalt</translation>
    </message>
</context>
<context>
    <name>outcross::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>On a slider: one step; with Shift a fine one; Page Up and Page Down ten; Home and End the ends</source>
        <translation>Auf einem Regler: ein Schritt, mit Umschalt ein feiner; Bild auf und Bild ab zehn; Pos1 und Ende bis an die Enden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>On the chart: one generation; with Shift ten</source>
        <translation>Im Diagramm: eine Generation, mit Umschalt zehn</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back one level: message, presenter mode, full screen</source>
        <translation>Eine Ebene zurück: Meldung, Präsentation, Vollbild</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>outcross::LineagePanel</name>
    <message>
        <source>Numbers of the AI lineage</source>
        <translation>Zahlen der KI-Linie</translation>
    </message>
    <message>
        <source>Numbers of the population</source>
        <translation>Zahlen der Population</translation>
    </message>
    <message>
        <source>Picture of the AI lineage</source>
        <translation>Bild der KI-Linie</translation>
    </message>
    <message>
        <source>Picture of the population</source>
        <translation>Bild der Population</translation>
    </message>
    <message>
        <source>Shares of the AI lineage over time</source>
        <translation>Anteile der KI-Linie im Zeitverlauf</translation>
    </message>
    <message>
        <source>Shares of the population&apos;s alleles over time</source>
        <translation>Anteile der Allele der Population im Zeitverlauf</translation>
    </message>
    <message>
        <source>AI lineage</source>
        <translation>KI-Linie</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Locus shown</source>
        <translation>Gezeigter Locus</translation>
    </message>
    <message>
        <source>Which locus the pictures show. The numbers are means over all loci.</source>
        <translation>Der Locus, den die Bilder zeigen. Die Zahlen sind Mittelwerte über alle Loci.</translation>
    </message>
</context>
<context>
    <name>outcross::LinkedForces</name>
    <message>
        <source>Link both sides of “%1”</source>
        <translation>Beide Seiten von „%1“ verbinden</translation>
    </message>
    <message>
        <source>Linked: both move together.</source>
        <translation>Verbunden: Beide bewegen sich gemeinsam.</translation>
    </message>
    <message>
        <source>Not linked: each moves alone.</source>
        <translation>Nicht verbunden: Jede bewegt sich für sich.</translation>
    </message>
</context>
<context>
    <name>outcross::MainWindow</name>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 wurde gespeichert</translation>
    </message>
    <message>
        <source>Drop one scenario file from this computer.</source>
        <translation>Ziehen Sie eine einzelne Szenariodatei von diesem Rechner hierher.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Szenarien</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>About this scenario</source>
        <translation>Über dieses Szenario</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Was gerade geschehen ist</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>effective (of %1)</source>
        <translation>effektiv (von %1)</translation>
    </message>
    <message>
        <source>alleles alive</source>
        <translation>Allele übrig</translation>
    </message>
    <message>
        <source>modes alive</source>
        <translation>Modi übrig</translation>
    </message>
    <message>
        <source>ranges in use</source>
        <translation>Bereiche genutzt</translation>
    </message>
    <message>
        <source>categories alive</source>
        <translation>Kategorien übrig</translation>
    </message>
    <message>
        <source>inbreeding F</source>
        <translation>Inzucht F</translation>
    </message>
    <message>
        <source>heterozygosity H</source>
        <translation>Heterozygotie H</translation>
    </message>
    <message>
        <source>diversity kept</source>
        <translation>Vielfalt übrig</translation>
    </message>
    <message>
        <source>rare ones alive</source>
        <translation>Seltene übrig</translation>
    </message>
    <message>
        <source>total variance</source>
        <translation>Gesamtvarianz</translation>
    </message>
    <message>
        <source>diversity H</source>
        <translation>Vielfalt H</translation>
    </message>
    <message>
        <source>Locus %1</source>
        <translation>Locus %1</translation>
    </message>
    <message>
        <source>Untitled scenario</source>
        <translation>Szenario ohne Titel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Generation %1 is being made; this size takes its time. Everything can be changed meanwhile.</source>
        <translation>Generation %1 entsteht; bei dieser Größe dauert es eine Weile. Inzwischen lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>allele %1</source>
        <translation>Allel %1</translation>
    </message>
    <message>
        <source>Share of each allele</source>
        <translation>Anteil jedes Allels</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>Share of each mode</source>
        <translation>Anteil jedes Modus</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Share of each range</source>
        <translation>Anteil jedes Bereichs</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>Share of each category</source>
        <translation>Anteil jeder Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Effective: as many equally frequent ones would be as diverse (1/Σp²). Diversity kept: the share of what generation 0 had. Total variance is in units of the real data&apos;s own, one for each column.</source>
        <translation>Effektiv: so viele gleich häufige wären ebenso vielfältig (1/Σp²). Erhaltene Vielfalt: der Anteil dessen, was Generation 0 hatte. Die Gesamtvarianz zählt in Varianzen der echten Daten, eine je Spalte.</translation>
    </message>
    <message>
        <source>Means over all loci. Effective: as many equally frequent alleles would be as diverse (1/Σp²). F compares the share of mixed pairs with what generation 0 would have under random mating; founders from several colonies start above 0. H is the chance that two copies differ.</source>
        <translation>Mittel über alle Loci. Effektiv: so viele gleich häufige Allele wären ebenso vielfältig (1/Σp²). F vergleicht den Anteil gemischter Paare mit dem, den Generation 0 bei zufälliger Paarung hätte; Gründer aus mehreren Kolonien beginnen über 0. H ist die Wahrscheinlichkeit, dass zwei Kopien verschieden sind.</translation>
    </message>
    <message>
        <source>alleles a locus</source>
        <translation>Allele je Locus</translation>
    </message>
</context>
<context>
    <name>outcross::PortraitView</name>
    <message>
        <source>Picture of this generation</source>
        <translation>Bild dieser Generation</translation>
    </message>
</context>
<context>
    <name>outcross::Readouts</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>outcross::Session</name>
    <message>
        <source>%1 could not be saved: %2. Choose another folder.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>outcross::StreamView</name>
    <message>
        <source>Shares over time</source>
        <translation>Anteile im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>outcross::TransportBar</name>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>%1 generations per second</source>
        <translation>%1 Generationen pro Sekunde</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>generations per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Generations per second; the last stop is as fast as possible.</source>
        <translation>Generationen pro Sekunde; ganz rechts so schnell wie möglich.</translation>
    </message>
</context>
<context>
    <name>outcross::ValueBox</name>
    <message>
        <source>“%1” was not accepted: type a whole number from %2 to %3.</source>
        <translation>„%1“ wurde nicht angenommen: Geben Sie eine ganze Zahl von %2 bis %3 ein.</translation>
    </message>
    <message>
        <source>“%1” was not accepted: type a value from %2 to %3.</source>
        <translation>„%1“ wurde nicht angenommen: Geben Sie einen Wert von %2 bis %3 ein.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Closed loop</source>
        <translation>Geschlossener Kreislauf</translation>
    </message>
    <message>
        <source>Nothing comes in: 16 categories refitted on 120 samples, and 60 individuals with 16 alleles, lose 1/120 of what is left in every generation.</source>
        <translation>Nichts kommt von außen: 16 Kategorien, immer neu angepasst an 120 eigene Beispiele, und 60 Individuen mit 16 Allelen verlieren in jeder Generation 1/120 dessen, was noch da ist.</translation>
    </message>
    <message>
        <source>After how many generations would you expect half to be gone?</source>
        <translation>Nach wie vielen Generationen ist wohl die Hälfte verloren?</translation>
    </message>
    <message>
        <source>Penguins and cats</source>
        <translation>Pinguine und Katzen</translation>
    </message>
    <message>
        <source>A model of three penguin species is refitted on 120 of its own samples, beside a closed colony of 60 cats of Nancy.</source>
        <translation>Ein Modell dreier Pinguinarten wird immer neu an 120 eigene Beispiele angepasst, neben einer abgeschlossenen Kolonie von 60 Katzen aus Nancy.</translation>
    </message>
    <message>
        <source>Which loses its variety first, and does either ever get any back?</source>
        <translation>Wer verliert seine Vielfalt zuerst, und gewinnt einer von beiden je etwas zurück?</translation>
    </message>
    <message>
        <source>Genetic rescue</source>
        <translation>Genetische Rettung</translation>
    </message>
    <message>
        <source>How much of what was lost comes back, and how fast?</source>
        <translation>Wie viel des Verlorenen kehrt zurück, und wie schnell?</translation>
    </message>
    <message>
        <source>Half the size, twice the loss</source>
        <translation>Klein verliert schneller</translation>
    </message>
    <message>
        <source>By what factor does the smaller one lose faster?</source>
        <translation>Um welchen Faktor verliert die kleinere Seite schneller?</translation>
    </message>
    <message>
        <source>The narrowing bell</source>
        <translation>Die Glocke wird schmaler</translation>
    </message>
    <message>
        <source>One bell curve refitted on 20 of its own samples, beside 10 individuals.</source>
        <translation>Eine Glockenkurve, immer neu angepasst an 20 eigene Beispiele, neben 10 Individuen.</translation>
    </message>
    <message>
        <source>The curve is fitted as well as can be. Why does it narrow all the same?</source>
        <translation>Die Kurve ist so gut angepasst, wie es nur geht. Warum wird sie trotzdem schmaler?</translation>
    </message>
    <message>
        <source>Novelty without fresh data</source>
        <translation>Neues ohne frische Daten</translation>
    </message>
    <message>
        <source>One item in a hundred is replaced by one drawn at random: the model hallucinates, the genes mutate.</source>
        <translation>Von hundert Dingen wird eines zufällig ersetzt: Das Modell halluziniert, die Gene mutieren.</translation>
    </message>
    <message>
        <source>What is kept, and is it still the original?</source>
        <translation>Was bleibt erhalten, und ist es noch das Ursprüngliche?</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>Old Faithful</translation>
    </message>
    <message>
        <source>Eruptions of a geyser come in two kinds; a model of both is refitted on 60 of its own samples, beside 30 individuals.</source>
        <translation>Ein Geysir hat zwei Arten von Ausbrüchen; ein Modell beider wird immer neu an 60 eigene Beispiele angepasst, neben 30 Individuen.</translation>
    </message>
    <message>
        <source>Which of the two kinds will the last model know?</source>
        <translation>Welche der beiden Arten wird das letzte Modell noch kennen?</translation>
    </message>
    <message>
        <source>One migrant per generation</source>
        <translation>Ein Migrant je Generation</translation>
    </message>
    <message>
        <source>Two copies in each generation come from outside: two real samples, or one migrant individual.</source>
        <translation>In jeder Generation kommen zwei Kopien von außen: zwei echte Beispiele oder ein eingewandertes Individuum.</translation>
    </message>
    <message>
        <source>Both settle at four fifths. Would a herd of 600 need ten migrants for that?</source>
        <translation>Beide pendeln sich bei vier Fünfteln ein. Bräuchte eine Herde von 600 dafür zehn Migranten?</translation>
    </message>
    <message>
        <source>A mixture of 16 equal bumps is refitted on 120 of its own samples, beside 60 individuals with 16 equal alleles.</source>
        <translation>Eine Mischung aus 16 gleichen Hügeln wird immer neu an 120 eigene Beispiele angepasst, neben 60 Individuen mit 16 gleich häufigen Allelen.</translation>
    </message>
    <message>
        <source>Do lost modes ever come back?</source>
        <translation>Kommen verlorene Modi je zurück?</translation>
    </message>
    <message>
        <source>Rare things go first</source>
        <translation>Seltenes geht zuerst</translation>
    </message>
    <message>
        <source>One thousand words as unequal as in a real language (Zipf), handed on 1000 at a time, beside 500 individuals with 200 such alleles.</source>
        <translation>Tausend Wörter, so ungleich häufig wie in einer echten Sprache (Zipf), je Generation 1000 weitergegeben, neben 500 Individuen mit 200 ebenso ungleichen Allelen.</translation>
    </message>
    <message>
        <source>Diversity hardly moves. What is lost nevertheless?</source>
        <translation>Die Vielfalt ändert sich kaum. Was geht trotzdem verloren?</translation>
    </message>
    <message>
        <source>At generation 20 both shrink to a quarter; from generation 100 on, three in a hundred come from outside.</source>
        <translation>In Generation 20 schrumpfen beide auf ein Viertel; ab Generation 100 kommen drei von hundert von außen.</translation>
    </message>
    <message>
        <source>The model sees 100 samples in each generation; the herd has only 25 individuals, 50 gene copies.</source>
        <translation>Das Modell sieht in jeder Generation 100 Beispiele; die Herde hat nur 25 Individuen, 50 Genkopien.</translation>
    </message>
    <message>
        <source>16 modes, 16 alleles</source>
        <translation>16 Modi, 16 Allele</translation>
    </message>
</context>
</TS>
