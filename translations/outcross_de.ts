<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BorderSection</name>
    <message>
        <source>Border</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Items that are checked</source>
        <translation>Geprüfte Beispiele</translation>
    </message>
    <message>
        <source>What a check takes for machine-made is thrown away and drawn anew; the slider changes it later.</source>
        <translation>Was eine Prüfung für maschinengemacht hält, wird verworfen und neu gezogen; der Regler ändert den Anteil später.</translation>
    </message>
    <message>
        <source>Text is watermarked</source>
        <translation>Text trägt ein Wasserzeichen</translation>
    </message>
    <message>
        <source>The model prefers words from a secret green list, drawn anew after each word; whoever knows the list can tell.</source>
        <translation>Das Modell bevorzugt Wörter einer geheimen grünen Liste, die nach jedem Wort neu gelost wird; wer die Liste kennt, kann es nachweisen.</translation>
    </message>
    <message>
        <source>Green share γ</source>
        <translation>Grüner Anteil γ</translation>
    </message>
    <message>
        <source>How much of the vocabulary is green.</source>
        <translation>Wie viel des Wortschatzes grün ist.</translation>
    </message>
    <message>
        <source>Preference δ</source>
        <translation>Vorliebe δ</translation>
    </message>
    <message>
        <source>How much more the model likes green words; 0: not at all.</source>
        <translation>Wie viel lieber dem Modell grüne Wörter sind; 0: gar nicht.</translation>
    </message>
    <message>
        <source>Suspicion z</source>
        <translation>Verdacht z</translation>
    </message>
    <message>
        <source>A passage is thrown away when it is so many deviations too green.</source>
        <translation>Ein Textstück wird verworfen, wenn es um so viele Standardabweichungen zu grün ist.</translation>
    </message>
    <message>
        <source>Machine-made ones seen β</source>
        <translation>Maschinengemachtes erkannt β</translation>
    </message>
    <message>
        <source>Share of the machine-made items that the detector recognises.</source>
        <translation>Anteil der maschinengemachten Beispiele, die der Detektor erkennt.</translation>
    </message>
    <message>
        <source>False alarms α</source>
        <translation>Fehlalarme α</translation>
    </message>
    <message>
        <source>Share of the real items that it takes for machine-made.</source>
        <translation>Anteil der echten Beispiele, die er für maschinengemacht hält.</translation>
    </message>
    <message>
        <source>watermarked, nobody checks</source>
        <translation>mit Wasserzeichen, niemand prüft</translation>
    </message>
    <message>
        <source>nobody checks</source>
        <translation>niemand prüft</translation>
    </message>
    <message>
        <source>watermark, %1 checked</source>
        <translation>Wasserzeichen, %1 geprüft</translation>
    </message>
    <message>
        <source>detector, %1 checked</source>
        <translation>Detektor, %1 geprüft</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>The first future</source>
        <translation>Die erste Zukunft</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Kept at generation %1: AI lineage %2, population %3</source>
        <translation>Behalten in Generation %1: KI-Linie %2, Population %3</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
</context>
<context>
    <name>BranchesFeature</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Back to the moment before the last change</source>
        <translation>Zurück zum Augenblick vor der letzten Änderung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>The change that was undone, again</source>
        <translation>Die zurückgenommene Änderung noch einmal</translation>
    </message>
    <message>
        <source>&amp;Branches…</source>
        <translation>Z&amp;weige …</translation>
    </message>
    <message>
        <source>Every future of this run: reopen, name, pin or delete one</source>
        <translation>Jede Zukunft dieses Laufs: wieder öffnen, benennen, anheften oder löschen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>The population has %n allele(s) fewer than the %1 that it began with.</source>
        <translation>
            <numerusform>Die Population hat ein Allel weniger als die %1, mit denen sie begann.</numerusform>
            <numerusform>Die Population hat %n Allele weniger als die %1, mit denen sie begann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The population is fixed: one allele is left, everywhere.</source>
        <translation>Die Population ist fixiert: Überall ist nur ein Allel übrig.</translation>
    </message>
    <message>
        <source>Half of the model's diversity is gone.</source>
        <translation>Die Hälfte der Vielfalt des Modells ist verloren.</translation>
    </message>
    <message>
        <source>Half of the population's diversity is gone.</source>
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
    <message numerus="yes">
        <source>The population has %n allele(s) fewer than the %1 at %2 loci that it began with.</source>
        <translation>
            <numerusform>Die Population hat ein Allel weniger als die %1 an %2 Loci, mit denen sie begann.</numerusform>
            <numerusform>Die Population hat %n Allele weniger als die %1 an %2 Loci, mit denen sie begann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has nothing left to be trained on.</source>
        <translation>Das Modell hat nichts mehr, woran es sich anpassen könnte.</translation>
    </message>
    <message>
        <source>The population has died out.</source>
        <translation>Die Population ist ausgestorben.</translation>
    </message>
    <message>
        <source>Generation %1: the population has died out. The run can be looked at; Play goes on with the model alone.</source>
        <translation>Generation %1: Die Population ist ausgestorben. Der Lauf lässt sich weiter ansehen; „Abspielen“ setzt nur das Modell fort.</translation>
    </message>
    <message>
        <source>Next, before generation %1: %2. Press Play (Space) or Step.</source>
        <translation>Als Nächstes, vor Generation %1: %2. Drücken Sie „Abspielen“ (Leertaste) oder „Schritt“.</translation>
    </message>
    <message>
        <source>selection → %1</source>
        <translation>Selektion → %1</translation>
    </message>
    <message>
        <source>exchange → %1</source>
        <translation>Austausch → %1</translation>
    </message>
    <message>
        <source>migration → %1</source>
        <translation>Migration → %1</translation>
    </message>
    <message>
        <source>kin avoidance → %1</source>
        <translation>Inzuchtvermeidung → %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>archive → %1</source>
        <translation>Archiv → %1</translation>
    </message>
    <message>
        <source>gene bank → %1</source>
        <translation>Genbank → %1</translation>
    </message>
    <message>
        <source>archive and gene bank → %1</source>
        <translation>Archiv und Genbank → %1</translation>
    </message>
    <message>
        <source>exchange and migration → %1</source>
        <translation>Austausch und Wanderung → %1</translation>
    </message>
    <message>
        <source>Generation %1: the planned end of this scenario. Press Play to go on.</source>
        <translation>Generation %1: das geplante Ende dieses Szenarios. „Abspielen“ setzt fort.</translation>
    </message>
    <message>
        <source>check at the border → %1</source>
        <translation>Prüfung an der Grenze → %1</translation>
    </message>
    <message>
        <source>check at the border and kin avoidance → %1</source>
        <translation>Prüfung an der Grenze und Verwandtenmeidung → %1</translation>
    </message>
    <message>
        <source>paused here, as you asked. Press Play to go on.</source>
        <translation>hier angehalten, wie gewünscht. Mit Abspielen geht es weiter.</translation>
    </message>
    <message>
        <source>%1 Paused, as you asked.</source>
        <translation>%1 Angehalten, wie gewünscht.</translation>
    </message>
    <message>
        <source>nothing changes any more. Paused, as you asked.</source>
        <translation>Es ändert sich nichts mehr. Angehalten, wie gewünscht.</translation>
    </message>
</context>
<context>
    <name>ChartFeature</name>
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
    <message>
        <source>Sepal length</source>
        <translation>Länge des Kelchblatts</translation>
    </message>
    <message>
        <source>Sepal width</source>
        <translation>Breite des Kelchblatts</translation>
    </message>
    <message>
        <source>Petal length</source>
        <translation>Länge des Blütenblatts</translation>
    </message>
    <message>
        <source>Petal width</source>
        <translation>Breite des Blütenblatts</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: expected a whole number from %2 to %3, found "%4"</source>
        <translation>--%1: erwartet eine ganze Zahl von %2 bis %3, gefunden „%4“</translation>
    </message>
    <message>
        <source>--%1: expected a number from %2 to %3, found "%4"</source>
        <translation>--%1: erwartet eine Zahl von %2 bis %3, gefunden „%4“</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 fehlt</translation>
    </message>
    <message>
        <source>--theme: expected light or dark, found "%1"</source>
        <translation>--theme: erwartet light oder dark, gefunden „%1“</translation>
    </message>
    <message>
        <source>expected one scenario file, found another argument: "%1"</source>
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
        <source>there is no display; "outcross run" and "outcross picture" need none</source>
        <translation>kein Bildschirm gefunden; „outcross run“ und „outcross picture“ brauchen keinen</translation>
    </message>
    <message>
        <source>--size: expected WIDTHxHEIGHT, each from %1 to %2, found "%3"</source>
        <translation>--size: erwartet BREITExHÖHE, je von %1 bis %2, gefunden „%3“</translation>
    </message>
    <message>
        <source>--output: expected a file name that ends in .png, found "%1"</source>
        <translation>--output: erwartet einen Dateinamen, der auf .png endet, gefunden „%1“</translation>
    </message>
    <message>
        <source>expected one pedigree file, found another argument: "%1"</source>
        <translation>erwartet eine Stammbaumdatei, gefunden ein weiteres Argument: „%1“</translation>
    </message>
    <message>
        <source>a pedigree file is missing (CSV or GEDCOM)</source>
        <translation>eine Stammbaumdatei fehlt (CSV oder GEDCOM)</translation>
    </message>
    <message>
        <source>--first: expected a generation before %1, found %2</source>
        <translation>--first: erwartet eine Generation vor %1, gefunden %2</translation>
    </message>
    <message>
        <source>--%1: expected names with commas between, found "%2"</source>
        <translation>--%1: erwartet werden Namen mit Kommas dazwischen, gefunden „%2“</translation>
    </message>
    <message>
        <source>--shard: expected i/k with i from 1 to k and k up to %1, found "%2"</source>
        <translation>--shard: erwartet wird i/k mit i von 1 bis k und k bis %1, gefunden „%2“</translation>
    </message>
    <message>
        <source>the folder of a sweep is missing</source>
        <translation>der Ordner eines Sweeps fehlt</translation>
    </message>
    <message>
        <source>%1 and %2 are of different sweeps: "%3" differs</source>
        <translation>%1 und %2 gehören zu verschiedenen Sweeps: „%3“ ist verschieden</translation>
    </message>
    <message>
        <source>shard %1/%2 (%3)</source>
        <translation>Teil %1/%2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 cells are missing; start the same sweep again to finish them</source>
        <translation>%1 von %2 Zellen fehlen; starten Sie denselben Sweep noch einmal, um sie fertigzustellen</translation>
    </message>
    <message>
        <source>%1 of %2 cells are missing: %3</source>
        <translation>%1 von %2 Zellen fehlen: %3</translation>
    </message>
    <message>
        <source>interrupted; %1 of %2 cells are finished and stay in %3</source>
        <translation>unterbrochen; %1 von %2 Zellen sind fertig und bleiben in %3</translation>
    </message>
    <message>
        <source>%1 of %2 finished cells cannot be read back from %3</source>
        <translation>%1 von %2 fertigen Zellen lassen sich aus %3 nicht zurücklesen</translation>
    </message>
    <message>
        <source>--output: %1 is not the specification of this sweep</source>
        <translation>--output: %1 ist nicht die Beschreibung dieses Sweeps</translation>
    </message>
    <message>
        <source>--output: %1 holds another sweep: "%2" differs in its sweep.json</source>
        <translation>--output: %1 enthält einen anderen Sweep: „%2“ ist in seiner sweep.json verschieden</translation>
    </message>
    <message>
        <source>%1 is not the folder of a sweep: it has no sweep.json</source>
        <translation>%1 ist kein Ordner eines Sweeps: es gibt darin keine sweep.json</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>no window can be opened: the display cannot be reached; "outcross run" and "outcross picture" need none</source>
        <translation>es kann kein Fenster geöffnet werden: Der Bildschirm ist nicht erreichbar; „outcross run“ und „outcross picture“ brauchen keinen</translation>
    </message>
    <message>
        <source>"%1" is neither a command nor a file; "outcross --help" lists the commands</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei; „outcross --help“ nennt die Befehle</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>in die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; rename the file</source>
        <translation>%1 ist kein UTF-8; benennen Sie die Datei um</translation>
    </message>
    <message>
        <source>%1 reads %2, outside of its folder: whoever runs it again needs --allow-outside</source>
        <translation>%1 liest %2, außerhalb des eigenen Ordners: Wer es wieder laufen lässt, braucht --allow-outside</translation>
    </message>
    <message>
        <source>Outcross %1: model collapse and genetic drift, side by side, on one clock.</source>
        <translation>Outcross %1: Modellkollaps und Gendrift nebeneinander, mit derselben Uhr.</translation>
    </message>
    <message>
        <source>--allow-outside lets a scenario read data files outside of its own folder; the window asks instead.
The word "default" in place of FILE.json stands for the default scenario.
Exit codes: 0 done, 1 failure, 2 bad input.</source>
        <translation>--allow-outside lässt ein Szenario Datendateien außerhalb seines Ordners lesen; das Fenster fragt stattdessen.
Das Wort „default“ anstelle von DATEI.json steht für das Standardszenario.
Rückgabewerte: 0 fertig, 1 Fehlschlag, 2 falsche Eingabe.</translation>
    </message>
    <message>
        <source>  outcross expect FILE.json [--generations G] [--output FILE.csv]
                                       print the exact expectation of both lineages as CSV, and why there is
                                       none where there is none</source>
        <translation>  outcross expect DATEI.json [--generations G] [--output DATEI.csv]
                                       den exakten Erwartungswert beider Linien als CSV ausgeben, und warum es
                                       keinen gibt, wo es keinen gibt</translation>
    </message>
    <message>
        <source>  outcross merge DIR... --output FILE.csv
                                       put the shards of a sweep together: the table that one machine would write</source>
        <translation>  outcross merge ORDNER... --output DATEI.csv
                                       die Teile zusammensetzen: die Tabelle, die eine Maschine allein schriebe</translation>
    </message>
    <message>
        <source>  outcross pedigree FILE [--output FILE.csv]
                                       print id, inbreeding coefficient F and known generations of everybody as CSV;
                                       FILE is CSV (id,father,mother,...), GEDCOM, or the word habsburg</source>
        <translation>  outcross pedigree DATEI [--output DATEI.csv]
                                       id, Inzuchtkoeffizient F und bekannte Generationen aller als CSV ausgeben;
                                       DATEI ist CSV (id,father,mother,...), GEDCOM oder das Wort habsburg</translation>
    </message>
    <message>
        <source>  outcross run FILE.json [--generations G] [--replicates R] [--seed S] [--threads T] --output DIR
                                       run without a window, write DIR/census.csv and DIR/scenario.json</source>
        <translation>  outcross run DATEI.json [--generations G] [--replicates R] [--seed S] [--threads T] --output ORDNER
                                       ohne Fenster rechnen, ORDNER/census.csv und ORDNER/scenario.json schreiben</translation>
    </message>
    <message>
        <source>  outcross survey FILE.json --generation G --sample K [--first G0] [--seed S] [--output FILE.csv]
                                       sample K individuals of the population at generations G0 (0) and G,
                                       print what they tell of it, beside the truth, as CSV</source>
        <translation>  outcross survey DATEI.json --generation G --sample K [--first G0] [--seed S] [--output DATEI.csv]
                                       in den Generationen G0 (0) und G eine Stichprobe von K Individuen nehmen
                                       und als CSV ausgeben, was sie verrät, neben der Wahrheit</translation>
    </message>
    <message>
        <source>  outcross sweep FILE.json --x QUANTITY=LOW:HIGH:COUNT --y QUANTITY=LOW:HIGH:COUNT --output DIR
                 [--replicates R] [--generations G] [--measure kept,...] [--seed S] [--threads T] [--shard i/k]
                                       map where collapse begins: R (20) runs for each pair of start values, as in
                                       --x inflow=0:0.1:21 --y population.size=20:400:20; sizes are rounded to whole
                                       numbers, COUNT may end in L for a logarithmic axis. Started again, it goes on
                                       where it was; shards i = 1 ... k share the work. Writes DIR/sweep.csv when whole</source>
        <translation>  outcross sweep DATEI.json --x GRÖSSE=VON:BIS:ANZAHL --y GRÖSSE=VON:BIS:ANZAHL --output ORDNER
                 [--replicates R] [--generations G] [--measure kept,...] [--seed S] [--threads T] [--shard i/k]
                                       zeigen, wo der Kollaps beginnt: R (20) Läufe für jedes Paar von Anfangswerten, wie in
                                       --x inflow=0:0.1:21 --y population.size=20:400:20; Umfänge werden gerundet, ANZAHL darf
                                       für eine logarithmische Achse auf L enden. Neu gestartet geht es weiter, wo es war;
                                       Teile i = 1 ... k teilen sich die Arbeit. Schreibt ORDNER/sweep.csv, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>  outcross [FILE.json]                 open the window (on a scenario)</source>
        <translation>  outcross [DATEI.json]                das Fenster öffnen (mit einem Szenario)</translation>
    </message>
    <message>
        <source>  outcross picture FILE.json --generation G --output FILE.png [--size 1440x900] [--theme light|dark]
                   [--replicates R]    draw the window without a display; with R other lives in the chart</source>
        <translation>  outcross picture DATEI.json --generation G --output DATEI.png [--size 1440x900] [--theme light|dark]
                   [--replicates R]    das Fenster ohne Bildschirm zeichnen; mit R anderen Leben im Diagramm</translation>
    </message>
    <message>
        <source>  outcross frames [FILE.json] --seconds S [--replicates R]
                                       play in a real window as fast as it can, print frame times as JSON;
                                       with R other lives beside it</source>
        <translation>  outcross frames [DATEI.json] --seconds S [--replicates R]
                                       in einem echten Fenster so schnell wie möglich abspielen, Bildzeiten als JSON ausgeben;
                                       mit R anderen Leben daneben</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>interrupted; nothing was written</source>
        <translation>abgebrochen; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>this takes about %1 seconds before the first generation; Ctrl+C ends it</source>
        <translation>bis zur ersten Generation dauert es etwa %1 Sekunden; Strg+C bricht ab</translation>
    </message>
    <message>
        <source>interrupted; nothing unfinished was written</source>
        <translation>abgebrochen; nichts Unfertiges wurde geschrieben</translation>
    </message>
    <message>
        <source>reading %1 …; Ctrl+C ends it</source>
        <translation>%1 wird gelesen …; Strg+C bricht ab</translation>
    </message>
    <message>
        <source>working out the inbreeding of %1 people …; Ctrl+C ends it</source>
        <translation>Die Inzucht von %1 Personen wird berechnet …; Strg+C bricht ab</translation>
    </message>
</context>
<context>
    <name>CrowdFeature</name>
    <message>
        <source>&amp;Other lives…</source>
        <translation>&amp;Andere Leben …</translation>
    </message>
    <message>
        <source>Up to a thousand more runs with other luck, as bands behind the curves</source>
        <translation>Bis zu tausend weitere Läufe mit anderem Glück, als Bänder hinter den Kurven</translation>
    </message>
</context>
<context>
    <name>CurationSection</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What is kept of what the model makes</source>
        <translation>Was vom Erzeugten behalten wird</translation>
    </message>
    <message>
        <source>How strictly</source>
        <translation>Wie streng</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Right ones kept</source>
        <translation>Richtige behalten</translation>
    </message>
    <message>
        <source>φ: chance that a right item passes the check.</source>
        <translation>φ: Wahrscheinlichkeit, dass ein richtiges Beispiel die Prüfung besteht.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Whatever the model makes is handed on as it is.</source>
        <translation>Was das Modell erzeugt, wird unverändert weitergegeben.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>What is likely becomes likelier still (T below 1), or less so (above 1).</source>
        <translation>Wahrscheinliches wird noch wahrscheinlicher (T unter 1) oder weniger wahrscheinlich (über 1).</translation>
    </message>
    <message>
        <source>The likeliest share</source>
        <translation>Der wahrscheinlichste Anteil</translation>
    </message>
    <message>
        <source>Only the likeliest that together make up a share are ever drawn (top p).</source>
        <translation>Gezogen werden nur die wahrscheinlichsten, die zusammen einen Anteil ausmachen (top p).</translation>
    </message>
    <message>
        <source>The likeliest few</source>
        <translation>Die wenigen wahrscheinlichsten</translation>
    </message>
    <message>
        <source>In a share of the items only the k likeliest are ever drawn (top k).</source>
        <translation>Bei einem Teil der Beispiele werden nur die k wahrscheinlichsten gezogen (top k).</translation>
    </message>
    <message>
        <source>The likeliest sentence</source>
        <translation>Der wahrscheinlichste Satz</translation>
    </message>
    <message>
        <source>A share of the passages is the likeliest that a search finds instead of a drawn one (beam search).</source>
        <translation>Ein Teil der Textstücke wird nicht gezogen, sondern ist das wahrscheinlichste, das eine Suche findet (Strahlsuche, beam search).</translation>
    </message>
    <message>
        <source>Close to the middle</source>
        <translation>Nahe der Mitte</translation>
    </message>
    <message>
        <source>Items are drawn with less spread than the model has: better ones, less varied.</source>
        <translation>Beispiele werden mit weniger Streuung gezogen, als das Modell hat: bessere, aber weniger vielfältige.</translation>
    </message>
    <message>
        <source>What people like</source>
        <translation>Was Menschen gefällt</translation>
    </message>
    <message>
        <source>Items that please are kept more often, as when people pick the nicest picture.</source>
        <translation>Was gefällt, wird öfter behalten, wie wenn Menschen das schönste Bild auswählen.</translation>
    </message>
    <message>
        <source>What passes a check</source>
        <translation>Was eine Prüfung besteht</translation>
    </message>
    <message>
        <source>A check throws wrong items away, and does not always see them.</source>
        <translation>Eine Prüfung verwirft falsche Beispiele, erkennt sie aber nicht immer.</translation>
    </message>
    <message>
        <source>Sentences that the search follows at a time.</source>
        <translation>So viele Sätze verfolgt die Suche gleichzeitig.</translation>
    </message>
    <message>
        <source>k: so many are ever drawn.</source>
        <translation>k: Nur so viele werden je gezogen.</translation>
    </message>
    <message>
        <source>%1, s = %2</source>
        <comment>what is kept, how strictly</comment>
        <translation>%1, s = %2</translation>
    </message>
</context>
<context>
    <name>CurationWords</name>
    <message>
        <source>temperature T = %1: rare ones become likelier</source>
        <translation>Temperatur T = %1: Seltenes wird wahrscheinlicher</translation>
    </message>
    <message>
        <source>temperature T = %1: as the model has it</source>
        <translation>Temperatur T = %1: wie im Modell</translation>
    </message>
    <message>
        <source>temperature T = %1: likely ones become likelier still</source>
        <translation>Temperatur T = %1: Wahrscheinliches wird noch wahrscheinlicher</translation>
    </message>
    <message>
        <source>p = %1: only the likeliest that make up this share are drawn</source>
        <translation>p = %1: nur die wahrscheinlichsten, die diesen Anteil ausmachen, werden gezogen</translation>
    </message>
    <message>
        <source>share of items of which only the %1 likeliest are drawn</source>
        <translation>Anteil der Beispiele, bei denen nur die %1 wahrscheinlichsten gezogen werden</translation>
    </message>
    <message>
        <source>share of passages that a search %1 wide writes</source>
        <translation>Anteil der Textstücke, die eine Suche der Breite %1 schreibt</translation>
    </message>
    <message>
        <source>λ = %1: drawn with more variance than the model has</source>
        <translation>λ = %1: gezogen mit mehr Varianz, als das Modell hat</translation>
    </message>
    <message>
        <source>λ = %1: drawn with this share of the model's variance</source>
        <translation>λ = %1: gezogen mit diesem Anteil der Varianz des Modells</translation>
    </message>
    <message>
        <source>what pleases is kept e to this power less often</source>
        <translation>was gefällt, wird um den Faktor e hoch diese Zahl seltener behalten</translation>
    </message>
    <message>
        <source>what pleases most is kept e to this power times as often</source>
        <translation>was am meisten gefällt, wird um den Faktor e hoch diese Zahl öfter behalten</translation>
    </message>
    <message>
        <source>ψ = %1: chance that a wrong item passes the check</source>
        <translation>ψ = %1: Wahrscheinlichkeit, dass ein falsches Beispiel die Prüfung besteht</translation>
    </message>
</context>
<context>
    <name>DataFeature</name>
    <message>
        <source>Start anew with it</source>
        <translation>Damit neu beginnen</translation>
    </message>
</context>
<context>
    <name>DeedCaptions</name>
    <message>
        <source>Founder event: %1 of %2 founded this generation alone; %3.</source>
        <translation>Gründereffekt: %2, davon nur %1 als Gründer dieser Generation; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Fragmented: %1 in %n deme(s), and nobody moves between them.</source>
        <translation>
            <numerusform>Zerteilt: %1 in einem einzigen Dem.</numerusform>
            <numerusform>Zerteilt: %1 in %n Demen, und niemand wechselt zwischen ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnected: %1 are one population again; %2.</source>
        <translation>Verbunden: %1, wieder eine einzige Population; %2.</translation>
    </message>
    <message>
        <source>Gene bank: %1 frozen. “Gene bank release” brings their alleles back.</source>
        <translation>Genbank: %1 eingefroren. Die „Genbank-Freigabe“ bringt deren Allele zurück.</translation>
    </message>
    <message>
        <source>Equal families: from now on every parent leaves as many offspring as the others, and drift is about half as strong.</source>
        <translation>Gleiche Familien: Von nun an hat jedes Elternteil gleich viele Nachkommen, und die Drift ist etwa halb so stark.</translation>
    </message>
    <message>
        <source>Families differ by chance again, and drift is as strong as it was.</source>
        <translation>Die Familien sind wieder durch Zufall verschieden groß, und die Drift ist so stark wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>bottleneck → %1 (%n generations)</source>
        <translation>
            <numerusform>Flaschenhals → %1 (%n Generation)</numerusform>
            <numerusform>Flaschenhals → %1 (%n Generationen)</numerusform>
        </translation>
    </message>
    <message>
        <source>bottleneck → %1</source>
        <translation>Flaschenhals → %1</translation>
    </message>
    <message numerus="yes">
        <source>%n founder(s)</source>
        <translation>
            <numerusform>%n Gründer</numerusform>
            <numerusform>%n Gründer</numerusform>
        </translation>
    </message>
    <message>
        <source>fragments: %1</source>
        <translation>Fragmente: %1</translation>
    </message>
    <message>
        <source>reconnected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>translocation ends</source>
        <translation>Umsiedlung endet</translation>
    </message>
    <message>
        <source>+%1 each generation</source>
        <translation>+%1 je Generation</translation>
    </message>
    <message>
        <source>+%1 brought in</source>
        <translation>+%1 umgesiedelt</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 eingefroren</translation>
    </message>
    <message>
        <source>pathogen</source>
        <translation>Erreger</translation>
    </message>
    <message>
        <source>equal families</source>
        <translation>gleiche Familien</translation>
    </message>
    <message>
        <source>families by chance</source>
        <translation>Familien nach Zufall</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cat(s)</source>
        <translation>
            <numerusform>%n Katze</numerusform>
            <numerusform>%n Katzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation>
            <numerusform>%n Individuum</numerusform>
            <numerusform>%n Individuen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more alive than before</source>
        <translation>%1 mehr vorhanden als zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%n allele(s) more than before</source>
        <translation>
            <numerusform>%n Allel mehr als zuvor</numerusform>
            <numerusform>%n Allele mehr als zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>no allele lost</source>
        <translation>kein Allel verloren</translation>
    </message>
    <message>
        <source>%1 of %2 alleles gone</source>
        <translation>%1 von %2 Allelen verloren</translation>
    </message>
    <message>
        <source>no mode lost</source>
        <translation>kein Modus verloren</translation>
    </message>
    <message>
        <source>%1 of %2 modes gone</source>
        <translation>%1 von %2 Modi verloren</translation>
    </message>
    <message>
        <source>no range lost</source>
        <translation>kein Bereich verloren</translation>
    </message>
    <message>
        <source>%1 of %2 ranges gone</source>
        <translation>%1 von %2 Bereichen verloren</translation>
    </message>
    <message>
        <source>no category lost</source>
        <translation>keine Kategorie verloren</translation>
    </message>
    <message>
        <source>%1 of %2 categories gone</source>
        <translation>%1 von %2 Kategorien verloren</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>numbers before and after a bottleneck</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Bottleneck for %n generations: %1; %2.</source>
        <translation>
            <numerusform>Flaschenhals für %n Generation: %1; %2.</numerusform>
            <numerusform>Flaschenhals für %n Generationen: %1; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bottleneck: %1; %2.</source>
        <translation>Flaschenhals: %1; %2.</translation>
    </message>
    <message>
        <source>Translocation has ended: nobody is brought in any more.</source>
        <translation>Die Umsiedlung ist beendet: Es kommt niemand mehr hinzu.</translation>
    </message>
    <message>
        <source>Translocation: %1 brought in, now and in every generation to come; %2.</source>
        <translation>Umsiedlung: %1 hinzugefügt, jetzt und in jeder kommenden Generation; %2.</translation>
    </message>
    <message>
        <source>Translocation: %1 like the founders brought in; %2.</source>
        <translation>Umsiedlung: %1 nach Art der Gründer hinzugefügt; %2.</translation>
    </message>
    <message>
        <source>Translocation: %1 moved from deme %2 to deme %3; %4.</source>
        <translation>Umsiedlung: %1 von Dem %2 nach Dem %3; %4.</translation>
    </message>
    <message>
        <source>A pathogen killed all %1: all had the one genotype that it matches.</source>
        <translation>Ein Erreger hat alle getötet (%1): Alle trugen den einen Genotyp, auf den er passt.</translation>
    </message>
    <message>
        <source>A pathogen killed %1 of %2, all with the genotype that it matches; %3.</source>
        <translation>Ein Erreger hat %1 von %2 getötet, alle mit dem Genotyp, auf den er passt; %3.</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>%1 of %2 gone</source>
        <translation>%1 von %2 fort</translation>
    </message>
</context>
<context>
    <name>DocumentDifference</name>
    <message>
        <source>n %1 → %2</source>
        <translation>n %1 → %2</translation>
    </message>
    <message>
        <source>freshness %1 → %2</source>
        <translation>Datenfrische %1 → %2</translation>
    </message>
    <message>
        <source>hallucination %1 → %2</source>
        <translation>Halluzination %1 → %2</translation>
    </message>
    <message>
        <source>selection %1 → %2</source>
        <translation>Selektion %1 → %2</translation>
    </message>
    <message>
        <source>archive %1 → %2</source>
        <translation>Archiv %1 → %2</translation>
    </message>
    <message>
        <source>exchange %1 → %2</source>
        <translation>Austausch %1 → %2</translation>
    </message>
    <message>
        <source>check at the border %1 → %2</source>
        <translation>Prüfung an der Grenze %1 → %2</translation>
    </message>
    <message>
        <source>N %1 → %2</source>
        <translation>N %1 → %2</translation>
    </message>
    <message>
        <source>gene flow %1 → %2</source>
        <translation>Genfluss %1 → %2</translation>
    </message>
    <message>
        <source>mutation %1 → %2</source>
        <translation>Mutation %1 → %2</translation>
    </message>
    <message>
        <source>gene bank %1 → %2</source>
        <translation>Genbank %1 → %2</translation>
    </message>
    <message>
        <source>migration %1 → %2</source>
        <translation>Migration %1 → %2</translation>
    </message>
    <message>
        <source>kin avoidance %1 → %2</source>
        <translation>Inzuchtvermeidung %1 → %2</translation>
    </message>
    <message>
        <source>n and N %1 → %2</source>
        <translation>n und N %1 → %2</translation>
    </message>
    <message>
        <source>inflow %1 → %2</source>
        <translation>Zufluss %1 → %2</translation>
    </message>
    <message>
        <source>novelty %1 → %2</source>
        <translation>Neues %1 → %2</translation>
    </message>
    <message>
        <source>archive and gene bank %1 → %2</source>
        <translation>Archiv und Genbank %1 → %2</translation>
    </message>
    <message>
        <source>exchange and migration %1 → %2</source>
        <translation>Austausch und Migration %1 → %2</translation>
    </message>
    <message>
        <source>check at the border and kin avoidance %1 → %2</source>
        <translation>Prüfung an der Grenze und Inzuchtvermeidung %1 → %2</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <source>another population</source>
        <translation>andere Population</translation>
    </message>
    <message>
        <source>seed %1 → %2</source>
        <translation>Startwert %1 → %2</translation>
    </message>
    <message>
        <source>%1 from the start</source>
        <translation>%1 von Anfang an</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
</context>
<context>
    <name>EventsFeature</name>
    <message>
        <source>&amp;Bottleneck</source>
        <translation>&amp;Flaschenhals</translation>
    </message>
    <message>
        <source>Bottleneck: the next generation is small, and rare alleles are lost by chance</source>
        <translation>Flaschenhals: Die nächste Generation ist klein, und seltene Allele gehen durch Zufall verloren</translation>
    </message>
    <message>
        <source>&amp;Founders</source>
        <translation>&amp;Gründer</translation>
    </message>
    <message>
        <source>Founder event: a few individuals alone bring forth everybody who comes after</source>
        <translation>Gründereffekt: Wenige Individuen allein bringen alle hervor, die danach kommen</translation>
    </message>
    <message>
        <source>F&amp;ragment</source>
        <translation>&amp;Zerteilen</translation>
    </message>
    <message>
        <source>Fragment: the population falls apart into demes that no longer mate with each other</source>
        <translation>Zerteilen: Die Population zerfällt in Deme, die sich nicht mehr miteinander paaren</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Reconnect: all demes become one population again, and hidden mixed pairs come back</source>
        <translation>Verbinden: Alle Deme werden wieder eine Population, und fehlende gemischte Paare kehren zurück</translation>
    </message>
    <message>
        <source>&amp;Translocate</source>
        <translation>&amp;Umsiedeln</translation>
    </message>
    <message>
        <source>Translocate: bring individuals in from elsewhere; a few can restore what was lost</source>
        <translation>Umsiedeln: Individuen von anderswo herbringen; wenige können Verlorenes zurückbringen</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>Gene bank: freeze the gametes of some individuals as they are today</source>
        <translation>Genbank: die Gameten einiger Individuen einfrieren, wie sie heute sind</translation>
    </message>
    <message>
        <source>&amp;Pathogen</source>
        <translation>E&amp;rreger</translation>
    </message>
    <message>
        <source>Pathogen: a strain kills all who have the one genotype that it matches, as the blight did the Lumper</source>
        <translation>Erreger: Ein Stamm tötet alle mit dem einen Genotyp, auf den er passt, wie die Kartoffelfäule die Sorte Lumper</translation>
    </message>
    <message>
        <source>&amp;Equal families</source>
        <translation>Gleiche Fa&amp;milien</translation>
    </message>
    <message>
        <source>Equal families: every parent leaves as many offspring as the others, which halves drift; again: no longer</source>
        <translation>Gleiche Familien: Jedes Elternteil hat gleich viele Nachkommen, das halbiert die Drift; noch einmal: nicht mehr</translation>
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
    <name>ExportFeature</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save a picture or the data</source>
        <translation>Ein Bild oder die Daten speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 wurde gespeichert</translation>
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
    <message>
        <source>the file would be larger than the system allows</source>
        <translation>die Datei würde größer, als das System erlaubt</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>%1 is not replaced, since it is read here; name another file</source>
        <translation>%1 wird nicht ersetzt, denn es wird hier gelesen; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1 is a link, and would be replaced; name another folder</source>
        <translation>%1 ist eine Verknüpfung und würde ersetzt; nennen Sie einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>FilesFeature</name>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>Szenario ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Eine Szenariodatei öffnen</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Open a scenario or data</source>
        <translation>Ein Szenario oder Daten öffnen</translation>
    </message>
    <message>
        <source>Scenarios and data (*.json *.csv *.tsv *.tab *.txt *.gen *.genepop *.ged *.idx* *-ubyte);;Scenarios (*.json);;All files (*)</source>
        <translation>Szenarien und Daten (*.json *.csv *.tsv *.tab *.txt *.gen *.genepop *.ged *.idx* *-ubyte);;Szenarien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Drop one scenario, or one file or folder of data, from this computer.</source>
        <translation>Hier lässt sich ein Szenario oder eine Datei oder ein Ordner mit Daten von diesem Computer ablegen.</translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Es liest</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>A token is a word or a mark.</source>
        <translation>Ein Token ist ein Wort oder ein Satzzeichen.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>A token is a single letter, blank or mark.</source>
        <translation>Ein Token ist ein einzelner Buchstabe, ein Leerzeichen oder ein Satzzeichen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>It looks at so many tokens at once: 3 means two before and the next.</source>
        <translation>So viele Token sieht es auf einmal: 3 heißt zwei vorangehende und das nächste.</translation>
    </message>
    <message>
        <source>What it never saw</source>
        <translation>Was es nie sah</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Wird nie geschrieben</translation>
    </message>
    <message>
        <source>Only what was seen together is ever written together.</source>
        <translation>Nur was zusammen vorkam, wird je zusammen geschrieben.</translation>
    </message>
    <message>
        <source>Witten–Bell</source>
        <translation>Witten–Bell</translation>
    </message>
    <message>
        <source>Places where many words followed leave more room for others.</source>
        <translation>Wo viele verschiedene Wörter folgten, bleibt mehr Platz für weitere.</translation>
    </message>
    <message>
        <source>Kneser–Ney</source>
        <translation>Kneser–Ney</translation>
    </message>
    <message>
        <source>Words that follow many different ones are the likelier surprises.</source>
        <translation>Wörter, die auf viele verschiedene folgen, sind die wahrscheinlicheren Überraschungen.</translation>
    </message>
    <message>
        <source>The spread is estimated</source>
        <translation>Die Streuung wird geschätzt</translation>
    </message>
    <message>
        <source>From n</source>
        <translation>Mit n</translation>
    </message>
    <message>
        <source>Maximum likelihood divides by n: a little too narrow every time.</source>
        <translation>Maximum Likelihood teilt durch n: jedes Mal ein wenig zu schmal.</translation>
    </message>
    <message>
        <source>From n − 1</source>
        <translation>Mit n − 1</translation>
    </message>
    <message>
        <source>Right on average, and drifts away all the same.</source>
        <translation>Im Mittel richtig und driftet trotzdem davon.</translation>
    </message>
    <message>
        <source>Added to every count</source>
        <translation>Zuschlag zu jeder Anzahl</translation>
    </message>
    <message>
        <source>So much is added to each count, so that nothing ever reaches 0; 0: nothing.</source>
        <translation>So viel wird zu jeder Anzahl addiert, damit nichts je auf 0 fällt; 0: nichts.</translation>
    </message>
    <message>
        <source>Smoothing width</source>
        <translation>Glättungsbreite</translation>
    </message>
    <message>
        <source>How far from a remembered point it draws, in spreads of the real data; 0: by Silverman's rule.</source>
        <translation>Wie weit von einem gemerkten Punkt entfernt es zieht, in Standardabweichungen der echten Daten; 0: nach der Silverman-Regel.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Numbers that a label is explained by.</source>
        <translation>Zahlen, aus denen sich ein Zielwert erklärt.</translation>
    </message>
    <message>
        <source>Noise of the labels</source>
        <translation>Rauschen der Zielwerte</translation>
    </message>
    <message>
        <source>Their spread around the truth, whose own is 1.</source>
        <translation>Ihre Streuung um die Wahrheit, deren eigene 1 beträgt.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>what it reads, how far it looks</comment>
        <translation>%1, Ordnung %2</translation>
    </message>
    <message>
        <source>Silverman's rule</source>
        <translation>Silverman-Regel</translation>
    </message>
    <message>
        <source>plain counts</source>
        <translation>reine Anzahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n Merkmal</numerusform>
            <numerusform>%n Merkmale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForcesFeature</name>
    <message>
        <source>A pedigree has happened already: nothing acts on it.</source>
        <translation>Ein Stammbaum ist schon geschehen: Nichts wirkt mehr auf ihn.</translation>
    </message>
    <message>
        <source>This kind of model does not know it.</source>
        <translation>Diese Art von Modell kennt das nicht.</translation>
    </message>
</context>
<context>
    <name>GenomeSection</name>
    <message>
        <source>Genome</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>How loci hang together</source>
        <translation>Wie Loci zusammenhängen</translation>
    </message>
    <message>
        <source>Chromosomes</source>
        <translation>Chromosomen</translation>
    </message>
    <message>
        <source>The loci are dealt over them in order, evenly spaced.</source>
        <translation>Die Loci sind der Reihe nach und in gleichen Abständen auf sie verteilt.</translation>
    </message>
    <message>
        <source>Length of each (cM)</source>
        <translation>Länge eines jeden (cM)</translation>
    </message>
    <message>
        <source>100 centimorgans: on average one crossover in a generation.</source>
        <translation>100 Centimorgan: im Mittel ein Crossing-over je Generation.</translation>
    </message>
    <message>
        <source>What a mutation makes</source>
        <translation>Was eine Mutation hervorbringt</translation>
    </message>
    <message>
        <source>One of the K alleles</source>
        <translation>Eines der K Allele</translation>
    </message>
    <message>
        <source>Each mutation draws one of the founders' K alleles, its own included.</source>
        <translation>Jede Mutation zieht eines der K Allele der Gründer, auch das eigene.</translation>
    </message>
    <message>
        <source>Another of the K alleles</source>
        <translation>Ein anderes der K Allele</translation>
    </message>
    <message>
        <source>Each mutation draws one of the other K − 1 alleles.</source>
        <translation>Jede Mutation zieht eines der anderen K − 1 Allele.</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>Each mutation makes an allele that nobody has (infinite alleles; Kimura &amp; Crow 1964).</source>
        <translation>Jede Mutation erzeugt ein Allel, das niemand hat (unendlich viele Allele; Kimura &amp; Crow 1964).</translation>
    </message>
    <message>
        <source>One step up or down</source>
        <translation>Ein Schritt auf oder ab</translation>
    </message>
    <message>
        <source>Each mutation adds or takes away one repeat, as in microsatellites (Ohta &amp; Kimura 1973).</source>
        <translation>Jede Mutation fügt eine Wiederholung hinzu oder nimmt eine weg wie bei Mikrosatelliten (Ohta &amp; Kimura 1973).</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Every locus is inherited on its own, as if each sat on another chromosome.</source>
        <translation>Jeder Locus wird für sich vererbt, als säße jeder auf einem anderen Chromosom.</translation>
    </message>
    <message>
        <source>On chromosomes</source>
        <translation>Auf Chromosomen</translation>
    </message>
    <message>
        <source>Neighbours are inherited together until a crossover parts them, so long homozygous runs can be seen.</source>
        <translation>Nachbarn werden gekoppelt vererbt, bis ein Crossing-over sie trennt; so werden lange homozygote Abschnitte sichtbar.</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>Wie im Szenario</translation>
    </message>
    <message>
        <source>The recombination map that the scenario's file gives.</source>
        <translation>Die Rekombinationskarte, die in der Szenariodatei steht.</translation>
    </message>
</context>
<context>
    <name>HelpFeature</name>
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
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>keine Erwartung</translation>
    </message>
    <message>
        <source>Generation %1: the AI lineage kept %2 of its diversity (%3), the population %4 (%5).</source>
        <translation>Generation %1: Die KI-Linie hat %2 ihrer Vielfalt behalten (%3), die Population %4 (%5).</translation>
    </message>
    <message>
        <source>Share of the diversity of generation 0</source>
        <translation>Anteil an der Vielfalt von Generation 0</translation>
    </message>
    <message>
        <source>no expectation for %1: %2</source>
        <translation>kein Erwartungswert für %1: %2</translation>
    </message>
    <message>
        <source>not exact for %1: %2</source>
        <translation>für %1 nicht exakt: %2</translation>
    </message>
    <message>
        <source>grey, not exact for %1: %2</source>
        <translation>grau, für %1 nicht exakt: %2</translation>
    </message>
    <message>
        <source>grey, not exact for %1 from generation %3 on: %2</source>
        <translation>grau, für %1 ab Generation %3 nicht exakt: %2</translation>
    </message>
    <message>
        <source>the AI lineage</source>
        <translation>die KI-Linie</translation>
    </message>
    <message>
        <source>the population</source>
        <translation>die Population</translation>
    </message>
    <message>
        <source>either lineage</source>
        <translation>beide Linien</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>nicht exakt</translation>
    </message>
    <message>
        <source>by theory, not exact, %1</source>
        <translation>nach der Theorie, nicht exakt, %1</translation>
    </message>
    <message>
        <source>Pinned run %1: %2.</source>
        <translation>Angehefteter Lauf %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>lineage, what, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>median of other lives</source>
        <translation>Median anderer Leben</translation>
    </message>
    <message>
        <source>mean of other lives</source>
        <translation>Mittel anderer Leben</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of your own language</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LineagesFeature</name>
    <message>
        <source>allele %1</source>
        <translation>Allel %1</translation>
    </message>
    <message>
        <source>Share of each allele</source>
        <translation>Anteil jedes Allels</translation>
    </message>
    <message>
        <source>Locus %1</source>
        <translation>Locus %1</translation>
    </message>
    <message>
        <source>Means over all loci. Effective: as many equally frequent alleles would be as diverse (1/Σp²). F compares the share of mixed pairs with what generation 0 would have under random mating; founders from several colonies start above 0. H is the chance that two copies differ. Fₛₜ: the share of the variety that lies between demes. Fitness: of the average individual, where 1 is the best or the neutral one.</source>
        <translation>Mittel über alle Loci. Effektiv: so viele gleich häufige Allele wären ebenso vielfältig (1/Σp²). F vergleicht den Anteil gemischter Paare mit dem, den Generation 0 bei zufälliger Paarung hätte; Gründer aus mehreren Kolonien beginnen über 0. H ist die Wahrscheinlichkeit, dass zwei Kopien verschieden sind. Fₛₜ: der Anteil der Vielfalt, der zwischen den Demen liegt. Fitness: die des mittleren Individuums; 1 hat das beste oder das neutrale.</translation>
    </message>
    <message>
        <source>Paused in generation %1: %2</source>
        <translation>Angehalten in Generation %1: %2</translation>
    </message>
    <message>
        <source>Training generation %1 with the new values: %2</source>
        <translation>Generation %1 wird mit den neuen Werten trainiert: %2</translation>
    </message>
    <message>
        <source>Training generation %1: %2</source>
        <translation>Generation %1 wird trainiert: %2</translation>
    </message>
    <message>
        <source>waits for the model</source>
        <translation>wartet auf das Modell</translation>
    </message>
</context>
<context>
    <name>Lives</name>
    <message>
        <source>%1 other lives (median, middle 50 and 90 %); lost more than half by generation %2:</source>
        <translation>%1 andere Leben (Median, mittlere 50 und 90 %); bis Generation %2 mehr als die Hälfte verloren:</translation>
    </message>
</context>
<context>
    <name>LoopSection</name>
    <message>
        <source>Data loop</source>
        <translation>Datenkreislauf</translation>
    </message>
    <message>
        <source>Each generation is trained on</source>
        <translation>Trainingsdaten je Generation</translation>
    </message>
    <message>
        <source>Generations kept</source>
        <translation>Behaltene Generationen</translation>
    </message>
    <message>
        <source>So many generations of items, the new ones among them.</source>
        <translation>Beispiele aus so vielen Generationen, die neuen eingeschlossen.</translation>
    </message>
    <message>
        <source>Archive of real items</source>
        <translation>Archiv echter Beispiele</translation>
    </message>
    <message>
        <source>So many real items are frozen at the start, to be trained on again later; 0: none.</source>
        <translation>So viele echte Beispiele werden am Anfang eingefroren, um später wieder daraus zu lernen; 0: keine.</translation>
    </message>
    <message>
        <source>Drawn from the archive</source>
        <translation>Aus dem Archiv gezogen</translation>
    </message>
    <message>
        <source>Share of each training set that is archived; the slider changes it later.</source>
        <translation>Anteil jedes Trainingssatzes, der aus dem Archiv kommt; der Regler ändert ihn später.</translation>
    </message>
    <message>
        <source>Exactly the expected shares</source>
        <translation>Genau die erwarteten Anteile</translation>
    </message>
    <message>
        <source>Real, archived and invented items come in exactly their numbers instead of by chance.</source>
        <translation>Echte, archivierte und erfundene Beispiele kommen genau in ihrer Anzahl statt nach Zufall.</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>So many models side by side, each with a training set of its own.</source>
        <translation>So viele Modelle nebeneinander, jedes mit einem eigenen Trainingssatz.</translation>
    </message>
    <message>
        <source>Labs share</source>
        <translation>Labore tauschen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>An item may come from another lab's model, as migrants do between islands.</source>
        <translation>Ein Beispiel kann vom Modell eines anderen Labors stammen, wie Migranten von einer anderen Insel.</translation>
    </message>
    <message>
        <source>Their models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>After the fit each model moves towards the mean of all labs' models.</source>
        <translation>Nach der Anpassung rückt jedes Modell auf das Mittel der Modelle aller Labore zu.</translation>
    </message>
    <message>
        <source>How much they share</source>
        <translation>Wie viel sie tauschen</translation>
    </message>
    <message>
        <source>The slider changes it later.</source>
        <translation>Der Regler ändert es später.</translation>
    </message>
    <message>
        <source>Noise on what is trained on</source>
        <translation>Rauschen auf den Trainingsdaten</translation>
    </message>
    <message>
        <source>Spread of the noise added to every item, in spreads of the real data; 0: none.</source>
        <translation>Streuung des Rauschens auf jedem Beispiel, in Standardabweichungen der echten Daten; 0: keines.</translation>
    </message>
    <message>
        <source>New items alone</source>
        <translation>Nur neue Beispiele</translation>
    </message>
    <message>
        <source>What the last model made replaces all that was before.</source>
        <translation>Was das letzte Modell erzeugt hat, ersetzt alles Frühere.</translation>
    </message>
    <message>
        <source>All items so far</source>
        <translation>Alle bisherigen Beispiele</translation>
    </message>
    <message>
        <source>Every generation's items are added to the pile, and the real ones stay in it.</source>
        <translation>Die Beispiele jeder Generation kommen zum Bestand hinzu, und die echten bleiben darin.</translation>
    </message>
    <message>
        <source>A sample of all so far</source>
        <translation>Stichprobe aus allen</translation>
    </message>
    <message>
        <source>As many as one generation has, drawn from the pile of all so far.</source>
        <translation>So viele, wie eine Generation hat, gezogen aus dem gesamten bisherigen Bestand.</translation>
    </message>
    <message>
        <source>The last generations</source>
        <translation>Die letzten Generationen</translation>
    </message>
    <message>
        <source>Items of the last few generations; older ones are forgotten.</source>
        <translation>Beispiele der letzten Generationen; ältere werden vergessen.</translation>
    </message>
    <message>
        <source>New items and real ones</source>
        <translation>Neue und echte Beispiele</translation>
    </message>
    <message>
        <source>archive of %1</source>
        <translation>Archiv: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labs</source>
        <translation>
            <numerusform>%n Labor</numerusform>
            <numerusform>%n Labore</numerusform>
        </translation>
    </message>
    <message>
        <source>A set of real items that is never replaced, the archive below, is added every time.</source>
        <translation>Jedes Mal kommt ein Satz echter Beispiele hinzu, der nie ersetzt wird: das Archiv weiter unten.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>effective (of %1)</source>
        <translation>effektiv (von %1)</translation>
    </message>
    <message>
        <source>alleles a locus</source>
        <translation>Allele je Locus</translation>
    </message>
    <message>
        <source>alleles alive</source>
        <translation>Allele übrig</translation>
    </message>
    <message>
        <source>inbreeding F</source>
        <translation>Inzucht F</translation>
    </message>
    <message>
        <source>between demes Fₛₜ</source>
        <translation>zwischen Demen Fₛₜ</translation>
    </message>
    <message>
        <source>heterozygosity H</source>
        <translation>Heterozygotie H</translation>
    </message>
    <message>
        <source>favoured allele</source>
        <translation>begünstigtes Allel</translation>
    </message>
    <message>
        <source>harmful alleles</source>
        <translation>schädliche Allele</translation>
    </message>
    <message>
        <source>fitness at birth</source>
        <translation>Fitness bei der Geburt</translation>
    </message>
</context>
<context>
    <name>MapFeature</name>
    <message>
        <source>W&amp;here collapse begins…</source>
        <translation>&amp;Wo der Kollaps beginnt …</translation>
    </message>
    <message>
        <source>A map of what is kept over two forces: a hundred runs at once, each a click away</source>
        <translation>Eine Karte dessen, was über zwei Kräften behalten wird: hundert Läufe auf einmal, jeder einen Klick entfernt</translation>
    </message>
</context>
<context>
    <name>MatingSection</name>
    <message>
        <source>Mating</source>
        <translation>Paarung</translation>
    </message>
    <message>
        <source>Who mates with whom</source>
        <translation>Wer sich mit wem paart</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Each offspring has two parents drawn by chance, now and then the same one twice.</source>
        <translation>Jeder Nachkomme hat zwei zufällig gezogene Eltern, ab und zu zweimal dasselbe Individuum.</translation>
    </message>
    <message>
        <source>At random, no selfing</source>
        <translation>Zufällig, ohne Selbstbefruchtung</translation>
    </message>
    <message>
        <source>Each offspring has two different parents, drawn by chance.</source>
        <translation>Jeder Nachkomme hat zwei verschiedene, zufällig gezogene Eltern.</translation>
    </message>
    <message>
        <source>Some selfing</source>
        <translation>Teils Selbstbefruchtung</translation>
    </message>
    <message>
        <source>A share of the offspring has one parent that pollinated itself.</source>
        <translation>Ein Teil der Nachkommen hat nur ein Elternteil, das sich selbst bestäubt hat.</translation>
    </message>
    <message>
        <source>Brother and sister</source>
        <translation>Bruder und Schwester</translation>
    </message>
    <message>
        <source>Lines of two, brother mated with sister for ever: the fastest inbreeding there is but selfing.</source>
        <translation>Zuchtlinien zu zweit, immer Bruder mit Schwester: die schnellste Inzucht, die es außer Selbstbefruchtung gibt.</translation>
    </message>
    <message>
        <source>Two sexes</source>
        <translation>Zwei Geschlechter</translation>
    </message>
    <message>
        <source>Each offspring has a father and a mother; few of one sex make the whole herd small.</source>
        <translation>Jeder Nachkomme hat Vater und Mutter; wenige eines Geschlechts machen die ganze Herde effektiv klein.</translation>
    </message>
    <message>
        <source>Pairs for life</source>
        <translation>Feste Paare</translation>
    </message>
    <message>
        <source>Fathers and mothers form pairs, and each offspring comes from one of them.</source>
        <translation>Väter und Mütter bilden Paare, und jeder Nachkomme stammt von einem davon.</translation>
    </message>
    <message>
        <source>Least kinship</source>
        <translation>Geringste Verwandtschaft</translation>
    </message>
    <message>
        <source>A breeder chooses parents and pairs so that relatives stay few: how zoos keep what their founders had.</source>
        <translation>Ein Zuchtplan wählt Eltern und Paare so, dass nahe Verwandte selten bleiben: So bewahren Zoos, was ihre Gründer hatten.</translation>
    </message>
    <message>
        <source>Cloning</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Each offspring is a copy of one parent: tubers, cuttings, runners.</source>
        <translation>Jeder Nachkomme ist die Kopie eines Elternteils: Knollen, Stecklinge, Ausläufer.</translation>
    </message>
    <message>
        <source>Selfed share</source>
        <translation>Anteil Selbstbefruchtung</translation>
    </message>
    <message>
        <source>Share of the offspring with one parent.</source>
        <translation>Anteil der Nachkommen mit nur einem Elternteil.</translation>
    </message>
    <message>
        <source>Males</source>
        <translation>Männchen</translation>
    </message>
    <message>
        <source>Share of the individuals that are male; at least one of each sex.</source>
        <translation>Anteil männlicher Individuen; mindestens eines von jedem Geschlecht.</translation>
    </message>
    <message>
        <source>Equal families</source>
        <translation>Gleiche Familien</translation>
    </message>
    <message>
        <source>Every parent leaves as many offspring as the others, as near as can be: drift is then about half as strong.</source>
        <translation>Jedes Elternteil hat möglichst genau gleich viele Nachkommen: Die Drift ist dann etwa halb so stark.</translation>
    </message>
    <message>
        <source>Lethal equivalents</source>
        <translation>Letaläquivalente</translation>
    </message>
    <message>
        <source>How much inbreeding kills: survival falls as e to the power −B·F with 2B of them in a diploid. Mammals in zoos had about 3 (Ralls et al. 1988); 0: it harms nobody.</source>
        <translation>Wie tödlich Inzucht ist: Das Überleben sinkt wie e hoch −B·F bei 2B Letaläquivalenten je diploidem Individuum. Säugetiere in Zoos hatten etwa 3 (Ralls et al. 1988); 0: Sie schadet niemandem.</translation>
    </message>
</context>
<context>
    <name>ModelFeature</name>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modell …</translation>
    </message>
    <message>
        <source>What the model is: its kind, what it was trained on, its loop, selection and border</source>
        <translation>Was das Modell ausmacht: Art, Trainingsdaten, Kreislauf, Auswahl und Grenze</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Einen Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Einen Text öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>IDX files (*idx3-ubyte *.idx);;All files (*)</source>
        <translation>IDX-Dateien (*idx3-ubyte *.idx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Eine Tabelle öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ModelKinds</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Counts how often each thing occurs and draws by these shares.</source>
        <translation>Zählt, wie oft jedes Ding vorkommt, und zieht nach diesen Anteilen.</translation>
    </message>
    <message>
        <source>One bell curve</source>
        <translation>Eine Glockenkurve</translation>
    </message>
    <message>
        <source>Remembers nothing but the mean and the spread of its numbers.</source>
        <translation>Merkt sich nur Mittelwert und Streuung seiner Zahlen.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Sorts its numbers into ranges and draws from the ranges.</source>
        <translation>Sortiert seine Zahlen in Bereiche und zieht aus den Bereichen.</translation>
    </message>
    <message>
        <source>Several bell curves</source>
        <translation>Mehrere Glockenkurven</translation>
    </message>
    <message>
        <source>Explains its points as a few round groups and draws from these.</source>
        <translation>Erklärt seine Punkte als wenige runde Gruppen und zieht aus diesen.</translation>
    </message>
    <message>
        <source>Smoothed points</source>
        <translation>Geglättete Punkte</translation>
    </message>
    <message>
        <source>Remembers every point and draws near one of them.</source>
        <translation>Merkt sich jeden Punkt und zieht in der Nähe eines davon.</translation>
    </message>
    <message>
        <source>Forger and judge</source>
        <translation>Fälscher und Gutachter</translation>
    </message>
    <message>
        <source>One network invents points, another tries to tell them from real ones; both learn.</source>
        <translation>Ein generatives gegnerisches Netz (GAN): Ein Netz erfindet Punkte, ein anderes sucht sie von echten zu unterscheiden; beide lernen.</translation>
    </message>
    <message>
        <source>Image network</source>
        <translation>Bildnetz</translation>
    </message>
    <message>
        <source>Squeezes small images into a few numbers and learns to draw them again from these.</source>
        <translation>Ein Autoencoder: presst kleine Bilder in wenige Zahlen und lernt, sie daraus wieder zu zeichnen.</translation>
    </message>
    <message>
        <source>Word counter</source>
        <translation>Wortzähler</translation>
    </message>
    <message>
        <source>Counts which word follows which two words and writes by these counts.</source>
        <translation>Ein n-Gramm-Modell: zählt, welches Wort auf welche zwei Wörter folgt, und schreibt danach.</translation>
    </message>
    <message>
        <source>Writing network</source>
        <translation>Schreibendes Netz</translation>
    </message>
    <message>
        <source>A network that reads letter after letter and guesses what comes next.</source>
        <translation>Ein Netz, das Buchstabe für Buchstabe liest und rät, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Draws the best straight line through labels that the model before it gave.</source>
        <translation>Legt die beste Gerade durch die Zielwerte, die das Modell davor vergeben hat.</translation>
    </message>
    <message>
        <source>A made-up bell curve</source>
        <translation>Eine erfundene Glockenkurve</translation>
    </message>
    <message>
        <source>Mean 0 and spread 1: the truth is known exactly.</source>
        <translation>Mittelwert 0 und Streuung 1: Die Wahrheit ist genau bekannt.</translation>
    </message>
    <message>
        <source>Made-up bell curves</source>
        <translation>Erfundene Glockenkurven</translation>
    </message>
    <message>
        <source>Made-up groups</source>
        <translation>Erfundene Gruppen</translation>
    </message>
    <message>
        <source>Equal round groups on a grid or a ring: the truth is known exactly.</source>
        <translation>Gleiche runde Gruppen im Gitter oder im Ring: Die Wahrheit ist genau bekannt.</translation>
    </message>
    <message>
        <source>Digits, 8 × 8</source>
        <translation>Ziffern, 8 × 8</translation>
    </message>
    <message>
        <source>1797 handwritten digits of 13 people, 8 × 8 grey pixels.</source>
        <translation>1797 handgeschriebene Ziffern von 13 Menschen, 8 × 8 graue Pixel.</translation>
    </message>
    <message>
        <source>Digits, 28 × 28</source>
        <translation>Ziffern, 28 × 28</translation>
    </message>
    <message>
        <source>2500 handwritten digits of many people; slower to learn.</source>
        <translation>2500 handgeschriebene Ziffern von vielen Menschen; das Lernen dauert länger.</translation>
    </message>
    <message>
        <source>Pride and Prejudice</source>
        <translation>Pride and Prejudice</translation>
    </message>
    <message>
        <source>Jane Austen's novel of 1813, 681 KB of prose.</source>
        <translation>Jane Austens Roman „Stolz und Vorurteil“ von 1813 auf Englisch, 681 KB Prosa.</translation>
    </message>
    <message>
        <source>Opticks</source>
        <translation>Opticks</translation>
    </message>
    <message>
        <source>Isaac Newton's book on light, 543 KB of prose.</source>
        <translation>Isaac Newtons Buch über das Licht auf Englisch, 543 KB Prosa.</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>Old Faithful</translation>
    </message>
    <message>
        <source>272 eruptions of a geyser: how long each lasted and the wait for the next.</source>
        <translation>272 Ausbrüche eines Geysirs: wie lange jeder dauerte und die Pause bis zum nächsten.</translation>
    </message>
    <message>
        <source>Penguins</source>
        <translation>Pinguine</translation>
    </message>
    <message>
        <source>342 penguins of three species, four measurements each.</source>
        <translation>342 Pinguine aus drei Arten, je vier Messwerte.</translation>
    </message>
    <message>
        <source>Irises</source>
        <translation>Schwertlilien</translation>
    </message>
    <message>
        <source>150 flowers of three species, four measurements each.</source>
        <translation>150 Blüten aus drei Arten, je vier Messwerte.</translation>
    </message>
</context>
<context>
    <name>ModelReadouts</name>
    <message>
        <source>real items</source>
        <translation>echte Beispiele</translation>
    </message>
    <message>
        <source>share of real items in what this generation was trained on</source>
        <translation>Anteil echter Beispiele an den Trainingsdaten dieser Generation</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>share of all items that the check at the border threw away</source>
        <translation>Anteil aller Beispiele, die die Prüfung an der Grenze verworfen hat</translation>
    </message>
    <message>
        <source>precision: share of its items that lie among the real ones</source>
        <translation>Präzision: Anteil seiner Beispiele, die unter den echten liegen</translation>
    </message>
    <message>
        <source>still covered</source>
        <translation>noch abgedeckt</translation>
    </message>
    <message>
        <source>recall: share of the real items that lie among its own</source>
        <translation>Abdeckung (Recall): Anteil der echten Beispiele, die unter seinen eigenen liegen</translation>
    </message>
    <message>
        <source>away from real</source>
        <translation>Abstand zum Echten</translation>
    </message>
    <message>
        <source>Wasserstein distance: how far its items would have to be moved to lie as the real ones do, in spreads of the real data</source>
        <translation>Wasserstein-Abstand: wie weit seine Beispiele verschoben werden müssten, um wie die echten zu liegen, in Standardabweichungen der echten Daten</translation>
    </message>
    <message>
        <source>different images</source>
        <translation>verschiedene Bilder</translation>
    </message>
    <message>
        <source>Vendi score: so many wholly different images would be as varied</source>
        <translation>Vendi-Score: so viele völlig verschiedene Bilder wären ebenso vielfältig</translation>
    </message>
    <message>
        <source>judge's certainty</source>
        <translation>Urteilssicherheit</translation>
    </message>
    <message>
        <source>how sure a judge of real images is of the class that it names</source>
        <translation>wie sicher sich ein Gutachter für echte Bilder der Klasse ist, die er nennt</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>how surprised generation 0 is by the text: as if it had to guess among so many equally likely tokens</source>
        <translation>wie sehr der Text Generation 0 überrascht: als müsste sie unter so vielen gleich wahrscheinlichen Token raten</translation>
    </message>
    <message>
        <source>different pairs</source>
        <translation>verschiedene Paare</translation>
    </message>
    <message>
        <source>different pairs of neighbouring tokens over all pairs</source>
        <translation>verschiedene Paare benachbarter Token, geteilt durch alle Paare</translation>
    </message>
    <message>
        <source>repeated phrases</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>share of runs of four tokens that stood in the text before</source>
        <translation>Anteil der Folgen aus vier Token, die schon vorher im Text standen</translation>
    </message>
    <message>
        <source>rare ones alive</source>
        <translation>Seltene übrig</translation>
    </message>
    <message>
        <source>share of what occurred only once at generation 0 and is still written</source>
        <translation>Anteil dessen, was in Generation 0 nur einmal vorkam und noch geschrieben wird</translation>
    </message>
    <message>
        <source>common ones alive</source>
        <translation>Häufige übrig</translation>
    </message>
    <message>
        <source>share of what occurred a hundred times at generation 0 and is still written</source>
        <translation>Anteil dessen, was in Generation 0 hundertmal vorkam und noch geschrieben wird</translation>
    </message>
    <message>
        <source>excess error</source>
        <translation>Zusatzfehler</translation>
    </message>
    <message>
        <source>squared error on new data beyond the noise that nobody can foresee</source>
        <translation>quadratischer Fehler auf neuen Daten über das Rauschen hinaus, das niemand vorhersehen kann</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>items that this generation was trained on</source>
        <translation>Beispiele, aus denen diese Generation gelernt hat</translation>
    </message>
    <message>
        <source>diversity kept</source>
        <translation>Vielfalt übrig</translation>
    </message>
    <message>
        <source>effective (of %1)</source>
        <translation>effektiv (von %1)</translation>
    </message>
    <message>
        <source>diversity H</source>
        <translation>Vielfalt H</translation>
    </message>
    <message>
        <source>total variance</source>
        <translation>Gesamtvarianz</translation>
    </message>
    <message>
        <source>Effective: as many equally frequent ones would be as diverse (1/Σp²). Diversity kept: the share of what generation 0 had. Total variance is in units of the real data's own, one for each column.</source>
        <translation>Effektiv: so viele gleich häufige wären ebenso vielfältig (1/Σp²). Erhaltene Vielfalt: der Anteil dessen, was Generation 0 hatte. Die Gesamtvarianz zählt in Varianzen der echten Daten, eine je Spalte.</translation>
    </message>
    <message>
        <source>%1: %2 – %3.</source>
        <extracomment>A measure: its name below the number, its value, what it says.</extracomment>
        <translation>%1: %2 – %3.</translation>
    </message>
    <message>
        <source>among real ones</source>
        <translation>unter echten</translation>
    </message>
    <message>
        <source>median perplexity</source>
        <translation>mittlere Perplexität (Median)</translation>
    </message>
    <message>
        <source>half of its passages surprise generation 0 less than that</source>
        <translation>die Hälfte der Abschnitte überrascht Generation 0 weniger</translation>
    </message>
    <message>
        <source>perplexity, top 5 %</source>
        <translation>Perplexität, oberste 5 %</translation>
    </message>
    <message>
        <source>one in twenty passages surprises generation 0 more than that</source>
        <translation>einer von zwanzig Abschnitten überrascht Generation 0 mehr</translation>
    </message>
    <message>
        <source>different tokens</source>
        <translation>Verschiedene Token</translation>
    </message>
    <message>
        <source>different tokens over all tokens</source>
        <translation>verschiedene Token im Verhältnis zu allen</translation>
    </message>
    <message>
        <source>different triples</source>
        <translation>verschiedene Dreier</translation>
    </message>
    <message>
        <source>different runs of three tokens over all of them</source>
        <translation>verschiedene Folgen von drei Token im Verhältnis zu allen</translation>
    </message>
    <message>
        <source>seldom ones alive</source>
        <translation>Seltenere übrig</translation>
    </message>
    <message>
        <source>share of what occurred 2 to 9 times at generation 0 and is still written</source>
        <translation>Anteil dessen, was in Generation 0 zwei- bis neunmal vorkam und noch geschrieben wird</translation>
    </message>
    <message>
        <source>usual ones alive</source>
        <translation>Übliche übrig</translation>
    </message>
    <message>
        <source>share of what occurred 10 to 99 times at generation 0 and is still written</source>
        <translation>Anteil dessen, was in Generation 0 zehn- bis neunundneunzigmal vorkam und noch geschrieben wird</translation>
    </message>
    <message>
        <source>near a mode</source>
        <translation>nahe einem Modus</translation>
    </message>
    <message>
        <source>share of its points within three deviations of a real mode</source>
        <translation>Anteil der Punkte, die höchstens drei Abweichungen von einem echten Modus entfernt liegen</translation>
    </message>
    <message>
        <source>modes reached</source>
        <translation>Modi erreicht</translation>
    </message>
    <message>
        <source>real modes with at least one such point</source>
        <translation>echte Modi mit mindestens einem solchen Punkt</translation>
    </message>
    <message>
        <source>Effective: as many equally frequent ones would be as diverse (1/Σp²). Diversity kept: the share of what generation 0 had of a number that counts rare ones, too (Hill number of order 1, exp −Σp ln p).</source>
        <translation>Effektiv: so viele gleich häufige wären ebenso vielfältig (1/Σp²). Erhaltene Vielfalt: welcher Anteil von Generation 0 bleibt, gemessen mit einer Zahl, die auch Seltene zählt (Hill-Zahl der Ordnung 1, exp −Σp ln p).</translation>
    </message>
    <message>
        <source>The numbers are those of what this generation was trained on (generation 1: real ones); the picture is what it makes of it, so it is one step ahead.</source>
        <translation>Die Zahlen gehören zu dem, womit diese Generation trainiert wurde (Generation 1: echte); das Bild zeigt, was sie daraus macht, und ist also einen Schritt voraus.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message numerus="yes">
        <source>%n categories, refitted on %1 samples of their own</source>
        <translation>
            <numerusform>Eine Kategorie, angepasst an %1 eigene Beispiele</numerusform>
            <numerusform>%n Kategorien, angepasst an %1 eigene Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>One bell curve for %1, refitted on %2 samples of its own</source>
        <translation>Eine Glockenkurve (%1), angepasst an %2 eigene Beispiele</translation>
    </message>
    <message>
        <source>One bell curve, refitted on %1 samples of its own</source>
        <translation>Eine Glockenkurve, angepasst an %1 eigene Beispiele</translation>
    </message>
    <message>
        <source>A histogram of %1, refilled with %2 samples of its own</source>
        <translation>Ein Histogramm (%1), neu gefüllt mit %2 eigenen Beispielen</translation>
    </message>
    <message>
        <source>A histogram, refilled with %1 samples of its own</source>
        <translation>Ein Histogramm, neu gefüllt mit %1 eigenen Beispielen</translation>
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
        <source>Smoothed points of %1, replaced by %2 of their own</source>
        <translation>Geglättete Punkte (%1), ersetzt durch %2 eigene</translation>
    </message>
    <message>
        <source>Smoothed points, replaced by %1 of their own</source>
        <translation>Geglättete Punkte, ersetzt durch %1 eigene</translation>
    </message>
    <message>
        <source>Forger and judge, trained on %1, then on %2 forgeries</source>
        <translation>Fälscher und Gutachter (%1), dann mit %2 Fälschungen trainiert</translation>
    </message>
    <message>
        <source>Forger and judge, trained on %1 forgeries of their own</source>
        <translation>Fälscher und Gutachter, mit %1 eigenen Fälschungen trainiert</translation>
    </message>
    <message>
        <source>An image network, trained on %1, then on %2 of its own images</source>
        <translation>Ein Bildnetz (%1), dann mit %2 eigenen Bildern trainiert</translation>
    </message>
    <message>
        <source>Learned from %1, then from %2 words of its own</source>
        <translation>Gelernt aus %1, dann aus %2 eigenen Wörtern</translation>
    </message>
    <message>
        <source>Learned from %1, then from %2 characters of its own</source>
        <translation>Gelernt aus %1, dann aus %2 eigenen Zeichen</translation>
    </message>
    <message>
        <source>A network that read %1, then %2 tokens of its own</source>
        <translation>Ein Netz, das %1 las, dann %2 eigene Token</translation>
    </message>
    <message>
        <source>A line through %1 labels that the model before it gave</source>
        <translation>Eine Gerade durch %1 Zielwerte des Modells davor</translation>
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
        <source>The model no longer draws %n of its %1 classes.</source>
        <translation>
            <numerusform>Das Modell zeichnet eine seiner %1 Klassen nicht mehr.</numerusform>
            <numerusform>Das Modell zeichnet %n seiner %1 Klassen nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model no longer writes %n of its %1 words.</source>
        <translation>
            <numerusform>Das Modell schreibt eines seiner %1 Wörter nicht mehr.</numerusform>
            <numerusform>Das Modell schreibt %n seiner %1 Wörter nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model no longer writes %n of its %1 characters.</source>
        <translation>
            <numerusform>Das Modell schreibt eines seiner %1 Zeichen nicht mehr.</numerusform>
            <numerusform>Das Modell schreibt %n seiner %1 Zeichen nicht mehr.</numerusform>
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
        <source>The model has collapsed: one mode is left.</source>
        <translation>Das Modell ist kollabiert: Ein einziger Modus ist übrig.</translation>
    </message>
    <message>
        <source>The model has collapsed: all it writes falls into one range.</source>
        <translation>Das Modell ist kollabiert: Alles, was es erzeugt, liegt in einem Bereich.</translation>
    </message>
    <message>
        <source>The model has collapsed: one class of images is left.</source>
        <translation>Das Modell ist kollabiert: Eine einzige Klasse von Bildern ist übrig.</translation>
    </message>
    <message>
        <source>The model has collapsed: it writes one word, over and over.</source>
        <translation>Das Modell ist kollabiert: Es schreibt ein einziges Wort, immer wieder.</translation>
    </message>
    <message>
        <source>The model has collapsed: it writes one character, over and over.</source>
        <translation>Das Modell ist kollabiert: Es schreibt ein einziges Zeichen, immer wieder.</translation>
    </message>
    <message>
        <source>The model has collapsed: one category is left.</source>
        <translation>Das Modell ist kollabiert: Eine einzige Kategorie ist übrig.</translation>
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
        <source>classes drawn</source>
        <translation>Klassen übrig</translation>
    </message>
    <message>
        <source>words alive</source>
        <translation>Wörter übrig</translation>
    </message>
    <message>
        <source>characters alive</source>
        <translation>Zeichen übrig</translation>
    </message>
    <message>
        <source>categories alive</source>
        <translation>Kategorien übrig</translation>
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
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Share of each class</source>
        <translation>Anteil jeder Klasse</translation>
    </message>
    <message>
        <source>word no. %1</source>
        <translation>Wort Nr. %1</translation>
    </message>
    <message>
        <source>Share of each word</source>
        <translation>Anteil jedes Wortes</translation>
    </message>
    <message>
        <source>character no. %1</source>
        <translation>Zeichen Nr. %1</translation>
    </message>
    <message>
        <source>Share of each character</source>
        <translation>Anteil jedes Zeichens</translation>
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
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Punktwolke</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Häufigkeiten</translation>
    </message>
    <message>
        <source>&amp;Curation</source>
        <translation>Ku&amp;ratierung</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chiv</translation>
    </message>
    <message>
        <source>share of each training set drawn from archived real data</source>
        <translation>Anteil archivierter echter Daten an jedem Trainingssatz</translation>
    </message>
    <message>
        <source>E&amp;xchange between labs</source>
        <translation>Austausch &amp;zwischen Laboren</translation>
    </message>
    <message>
        <source>how far each model moves to the mean of all labs' models</source>
        <translation>wie weit jedes Modell zum Mittel der Modelle aller Labore rückt</translation>
    </message>
    <message>
        <source>share of a training set that comes from other labs' models</source>
        <translation>Anteil eines Trainingssatzes, der von Modellen anderer Labore kommt</translation>
    </message>
    <message>
        <source>&amp;Watermark check</source>
        <translation>&amp;Wasserzeichenprüfung</translation>
    </message>
    <message>
        <source>Detectio&amp;n</source>
        <translation>Erke&amp;nnung</translation>
    </message>
    <message>
        <source>share of all text that is tested for the watermark</source>
        <translation>Anteil des Textes, der auf das Wasserzeichen geprüft wird</translation>
    </message>
    <message>
        <source>share of all items that a detector looks at</source>
        <translation>Anteil aller Beispiele, die ein Detektor prüft</translation>
    </message>
    <message numerus="yes">
        <source>The model no longer uses %n of its %1 features.</source>
        <translation>
            <numerusform>Das Modell nutzt %n seiner %1 Merkmale nicht mehr.</numerusform>
            <numerusform>Das Modell nutzt %n seiner %1 Merkmale nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has collapsed: one feature decides alone.</source>
        <translation>Das Modell ist zusammengefallen: Ein Merkmal entscheidet allein.</translation>
    </message>
    <message>
        <source>features in use</source>
        <translation>Merkmale in Gebrauch</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>Share of each feature</source>
        <translation>Anteil jedes Merkmals</translation>
    </message>
    <message>
        <source>and all before them</source>
        <translation>dazu alle früheren</translation>
    </message>
    <message>
        <source>drawn from all so far</source>
        <translation>gezogen aus allen bisherigen</translation>
    </message>
    <message>
        <source>and the last generations'</source>
        <translation>dazu die letzten Generationen</translation>
    </message>
    <message>
        <source>and the same real ones</source>
        <translation>dazu stets dieselben echten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a model is refitted on in every generation, and what besides.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verborgene Einheiten</translation>
    </message>
    <message>
        <source>Size of the network; 0: what suits the kind.</source>
        <translation>Größe des Netzes; 0: was zur Art passt.</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <translation>Latente Dimensionen</translation>
    </message>
    <message>
        <source>An image is squeezed into so many numbers.</source>
        <translation>In so viele Zahlen wird ein Bild gepresst.</translation>
    </message>
    <message>
        <source>Order in the latent space β</source>
        <translation>Ordnung im latenten Raum β</translation>
    </message>
    <message>
        <source>How strongly the numbers are held to a bell curve; more: blurred, but no gaps.</source>
        <translation>Wie streng die Zahlen an eine Glockenkurve gebunden sind; mehr: unscharf, aber ohne Lücken.</translation>
    </message>
    <message>
        <source>Steps of learning</source>
        <translation>Lernschritte</translation>
    </message>
    <message>
        <source>A generation; 0: what suits the kind. More takes longer.</source>
        <translation>Je Generation; 0: was zur Art passt. Mehr dauert länger.</translation>
    </message>
    <message>
        <source>Points judged together</source>
        <translation>Gemeinsam begutachtete Punkte</translation>
    </message>
    <message>
        <source>A judge that sees several at once notices when they are all alike (packing).</source>
        <translation>Ein Gutachter, der mehrere zugleich sieht, merkt, wenn sie alle gleich sind (packing).</translation>
    </message>
    <message>
        <source>Each generation starts from</source>
        <translation>Anfang jeder Generation</translation>
    </message>
    <message>
        <source>A new network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>Random weights: nothing is handed on but the data.</source>
        <translation>Zufällige Gewichte: Nur die Daten werden weitergegeben.</translation>
    </message>
    <message>
        <source>The last network</source>
        <translation>Letztes Netz</translation>
    </message>
    <message>
        <source>The weights are handed on, too, and learned on.</source>
        <translation>Auch die Gewichte werden weitergegeben, und es lernt mit ihnen weiter.</translation>
    </message>
    <message>
        <source>usual size</source>
        <translation>übliche Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden unit(s)</source>
        <translation>
            <numerusform>%n verborgene Einheit</numerusform>
            <numerusform>%n verborgene Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n latent dimension(s)</source>
        <translation>
            <numerusform>%n latente Dimension</numerusform>
            <numerusform>%n latente Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>A forgery is made from so many random numbers.</source>
        <translation>Eine Fälschung entsteht aus so vielen Zufallszahlen.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Share of the diversity of generation 0.</source>
        <translation>Anteil an der Vielfalt von Generation 0.</translation>
    </message>
    <message>
        <source>Pinned run less the live one: %1</source>
        <translation>Angehefteter Lauf minus laufender: %1</translation>
    </message>
    <message>
        <source>heterozygosity H</source>
        <translation>Heterozygotie H</translation>
    </message>
    <message>
        <source>diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>The chance that two gene copies differ (Hₜ with several demes).</source>
        <translation>Die Chance, dass zwei Genkopien verschieden sind (Hₜ bei mehreren Demen).</translation>
    </message>
    <message>
        <source>Chance that two items differ, or total variance, as the kind of model has it.</source>
        <translation>Die Chance, dass zwei Dinge verschieden sind, oder die Gesamtvarianz, je nach Art des Modells.</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>effektiv</translation>
    </message>
    <message>
        <source>As many equally frequent variants would be as diverse (1/Σp²).</source>
        <translation>So viele gleich häufige Varianten wären ebenso vielfältig (1/Σp²).</translation>
    </message>
    <message>
        <source>alleles a locus</source>
        <translation>Allele je Locus</translation>
    </message>
    <message>
        <source>variants alive</source>
        <translation>Varianten übrig</translation>
    </message>
    <message>
        <source>Variants that are still there.</source>
        <translation>Varianten, die es noch gibt.</translation>
    </message>
    <message>
        <source>rare ones alive</source>
        <translation>Seltene übrig</translation>
    </message>
    <message>
        <source>Share of the variants below 1 % at generation 0 that are still there.</source>
        <translation>Anteil der Varianten unter 1 % in Generation 0, die es noch gibt.</translation>
    </message>
    <message>
        <source>inbreeding F</source>
        <translation>Inzucht F</translation>
    </message>
    <message>
        <source>1 − observed heterozygosity over what generation 0 had by chance.</source>
        <translation>1 − beobachtete Heterozygotie im Verhältnis zu der, die Generation 0 durch Zufall hätte.</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How far it has moved from generation 0.</source>
        <translation>Wie weit es sich von Generation 0 entfernt hat.</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>log-likelihood (nats)</source>
        <translation>Log-Likelihood (nats)</translation>
    </message>
    <message>
        <source>Mean log-likelihood of real data that was held out.</source>
        <translation>Mittlere Log-Likelihood zurückgehaltener echter Daten.</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>Individuen</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>That made this generation.</source>
        <translation>Die diese Generation gemacht haben.</translation>
    </message>
    <message>
        <source>within demes Hₛ</source>
        <translation>in Demen Hₛ</translation>
    </message>
    <message>
        <source>Heterozygosity within demes, weighted by individuals.</source>
        <translation>Heterozygotie innerhalb der Deme, nach Individuen gewichtet.</translation>
    </message>
    <message>
        <source>between demes Fₛₜ</source>
        <translation>zwischen Demen Fₛₜ</translation>
    </message>
    <message>
        <source>The share of the variety that lies between demes.</source>
        <translation>Der Anteil der Vielfalt, der zwischen den Demen liegt.</translation>
    </message>
    <message>
        <source>selected alleles</source>
        <translation>ausgelesene Allele</translation>
    </message>
    <message>
        <source>Mean frequency of the alleles that selection acts on.</source>
        <translation>Mittlere Häufigkeit der Allele, auf die Selektion wirkt.</translation>
    </message>
    <message>
        <source>%1 less this run</source>
        <translation>%1 minus dieser Lauf</translation>
    </message>
    <message>
        <source>Mean fitness of the newborn, before any of them died of it; of the founders at generation 0; empty once nobody is left.</source>
        <translation>Mittlere Fitness der Neugeborenen, bevor jemand an ihr gestorben ist; in Generation 0 die der Gründer; leer, sobald niemand mehr da ist.</translation>
    </message>
</context>
<context>
    <name>NumbersFeature</name>
    <message>
        <source>&amp;Table of the numbers</source>
        <translation>&amp;Zahlentabelle</translation>
    </message>
    <message>
        <source>Every number of every generation, beside the chart</source>
        <translation>Jede Zahl jeder Generation, neben dem Diagramm</translation>
    </message>
</context>
<context>
    <name>PausesFeature</name>
    <message>
        <source>At the &amp;planned end</source>
        <translation>Am ge&amp;planten Ende</translation>
    </message>
    <message>
        <source>Where the scenario says</source>
        <translation>Wo das Szenario es sagt</translation>
    </message>
    <message>
        <source>At a &amp;generation…</source>
        <translation>Bei einer &amp;Generation …</translation>
    </message>
    <message>
        <source>At a generation of your choice</source>
        <translation>Bei einer Generation Ihrer Wahl</translation>
    </message>
    <message>
        <source>When the population dies &amp;out</source>
        <translation>Wenn die Population &amp;ausstirbt</translation>
    </message>
    <message>
        <source>At the generation that left nobody</source>
        <translation>Bei der Generation, nach der niemand mehr übrig ist</translation>
    </message>
    <message>
        <source>When a lineage is &amp;fixed</source>
        <translation>Wenn eine Linie &amp;fixiert ist</translation>
    </message>
    <message>
        <source>At the generation that left one allele at every locus, or one thing that the model makes</source>
        <translation>Bei der Generation, die an jedem Locus ein Allel übrig ließ oder eines, was das Modell macht</translation>
    </message>
    <message>
        <source>When &amp;nothing changes any more</source>
        <translation>Wenn sich &amp;nichts mehr ändert</translation>
    </message>
    <message>
        <source>When neither lineage has changed for 25 generations, or what comes in is on average what is lost</source>
        <translation>Wenn sich beide Linien seit 25 Generationen nicht geändert haben oder im Mittel so viel hereinkommt, wie verloren geht</translation>
    </message>
    <message>
        <source>At &amp;generation %1…</source>
        <translation>Bei &amp;Generation %1 …</translation>
    </message>
    <message>
        <source>Pause at a generation</source>
        <translation>Bei einer Generation anhalten</translation>
    </message>
    <message>
        <source>Playing pauses when it comes to generation:</source>
        <translation>Das Abspielen hält an bei Generation:</translation>
    </message>
</context>
<context>
    <name>PhasePicture</name>
    <message numerus="yes">
        <source>%1 at generation %2; %n lives in each cell</source>
        <translation>
            <numerusform>%1 in Generation %2; %n Leben je Zelle</numerusform>
            <numerusform>%1 in Generation %2; %n Leben je Zelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Where collapse begins</source>
        <translation>Wo der Kollaps beginnt</translation>
    </message>
    <message>
        <source>Where collapse begins: %1</source>
        <translation>Wo der Kollaps beginnt: %1</translation>
    </message>
    <message>
        <source>%1; seed %2</source>
        <translation>%1; Startwert %2</translation>
    </message>
    <message>
        <source>AI lineage</source>
        <translation>KI-Linie</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>Zufluss</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selektion</translation>
    </message>
    <message>
        <source>Archive or gene bank</source>
        <translation>Archiv oder Genbank</translation>
    </message>
    <message>
        <source>Exchange or migration</source>
        <translation>Austausch oder Migration</translation>
    </message>
    <message>
        <source>Detection or kin avoidance</source>
        <translation>Erkennung oder Inzuchtvermeidung</translation>
    </message>
    <message>
        <source>%1 of the AI lineage</source>
        <translation>%1 der KI-Linie</translation>
    </message>
    <message>
        <source>%1 of the population</source>
        <translation>%1 der Population</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lives</source>
        <translation>
            <numerusform>%n Leben</numerusform>
            <numerusform>%n Leben</numerusform>
        </translation>
    </message>
    <message>
        <source>Diversity kept</source>
        <translation>Behaltene Vielfalt</translation>
    </message>
    <message>
        <source>Lives that lost more than half</source>
        <translation>Leben, die mehr als die Hälfte verloren</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>Effektive Zahl</translation>
    </message>
    <message>
        <source>Variants alive</source>
        <translation>Varianten übrig</translation>
    </message>
    <message>
        <source>Rare ones alive</source>
        <translation>Seltene übrig</translation>
    </message>
    <message>
        <source>Inbreeding F</source>
        <translation>Inzucht F</translation>
    </message>
    <message>
        <source>Distance from the start</source>
        <translation>Abstand vom Anfang</translation>
    </message>
    <message>
        <source>Fitness or fit</source>
        <translation>Fitness oder Anpassung</translation>
    </message>
    <message>
        <source>Diversity within demes or labs</source>
        <translation>Vielfalt in Demen oder Laboren</translation>
    </message>
    <message>
        <source>Between demes or labs Fₛₜ</source>
        <translation>Zwischen Demen oder Laboren Fₛₜ</translation>
    </message>
    <message>
        <source>Within demes Fᵢₛ</source>
        <translation>In Demen Fᵢₛ</translation>
    </message>
    <message>
        <source>Favoured allele</source>
        <translation>Begünstigtes Allel</translation>
    </message>
    <message>
        <source>%1: not defined here</source>
        <translation>%1: hier nicht definiert</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 (%4)</source>
        <extracomment>A measure, its mean, the standard error, "20 lives".</extracomment>
        <translation>%1: %2 ± %3 (%4)</translation>
    </message>
</context>
<context>
    <name>PlayFeature</name>
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
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Fewer generations per second</source>
        <translation>Weniger Generationen pro Sekunde</translation>
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
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>PopulationFeature</name>
    <message>
        <source>P&amp;opulation…</source>
        <translation>P&amp;opulation …</translation>
    </message>
    <message>
        <source>What the population is: founders, genome, mating, space, selection</source>
        <translation>Was die Population ausmacht: Gründer, Genom, Paarung, Raum, Selektion</translation>
    </message>
    <message>
        <source>Open genotypes</source>
        <translation>Genotypen öffnen</translation>
    </message>
    <message>
        <source>Genotypes (*.csv *.tsv *.tab *.gen *.genepop *.txt);;All files (*)</source>
        <translation>Genotypen (*.csv *.tsv *.tab *.gen *.genepop *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PopulationWords</name>
    <message>
        <source>penguins</source>
        <translation>Pinguine</translation>
    </message>
    <message>
        <source>Old Faithful</source>
        <translation>Old Faithful</translation>
    </message>
    <message>
        <source>cats of Nancy</source>
        <translation>Katzen aus Nancy</translation>
    </message>
    <message>
        <source>Habsburgs</source>
        <translation>Habsburger</translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s) of a pedigree (%1)</source>
        <translation>
            <numerusform>%n Individuum eines Stammbaums (%1)</numerusform>
            <numerusform>%n Individuen eines Stammbaums (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation>
            <numerusform>%n Individuum</numerusform>
            <numerusform>%n Individuen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s) (%1)</source>
        <translation>
            <numerusform>%n Individuum (%1)</numerusform>
            <numerusform>%n Individuen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands</source>
        <translation>
            <numerusform>%n Insel</numerusform>
            <numerusform>%n Inseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demes on a ring</source>
        <translation>
            <numerusform>%n Dem im Ring</numerusform>
            <numerusform>%n Deme im Ring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demes on a grid</source>
        <translation>
            <numerusform>%n Dem im Gitter</numerusform>
            <numerusform>%n Deme im Gitter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colonies</source>
        <translation>
            <numerusform>%n Kolonie</numerusform>
            <numerusform>%n Kolonien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragments</source>
        <translation>
            <numerusform>%n Fragment</numerusform>
            <numerusform>%n Fragmente</numerusform>
        </translation>
    </message>
    <message>
        <source>no selfing</source>
        <translation>ohne Selbstbefruchtung</translation>
    </message>
    <message>
        <source>%1 selfing</source>
        <translation>%1 Selbstbefruchtung</translation>
    </message>
    <message>
        <source>brother–sister lines</source>
        <translation>Geschwisterlinien</translation>
    </message>
    <message>
        <source>two sexes</source>
        <translation>zwei Geschlechter</translation>
    </message>
    <message>
        <source>pairs for life</source>
        <translation>feste Paare</translation>
    </message>
    <message>
        <source>least kinship</source>
        <translation>geringste Verwandtschaft</translation>
    </message>
    <message>
        <source>clones</source>
        <translation>Klone</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>two alleles each</source>
        <translation>je zwei Allele</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>s: each copy of allele 1 makes its bearer 1 + s times as fit</source>
        <translation>s: jede Kopie von Allel 1 macht die Fitness (1 + s)-mal so groß</translation>
    </message>
    <message>
        <source>s: two copies of allele 1 make their bearer 1 + s times as fit</source>
        <translation>s: zwei Kopien von Allel 1 machen die Fitness (1 + s)-mal so groß</translation>
    </message>
    <message>
        <source>s: what two copies of allele 1 cost; mixed pairs are fittest</source>
        <translation>s: was zwei Kopien von Allel 1 kosten; gemischte Paare sind am fittesten</translation>
    </message>
    <message>
        <source>s: what it costs to live in another allele's niche</source>
        <translation>s: was es kostet, in der Nische eines anderen Allels zu leben</translation>
    </message>
    <message>
        <source>irises</source>
        <translation>Schwertlilien</translation>
    </message>
    <message>
        <source>handwritten digits</source>
        <translation>handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Pride and Prejudice</source>
        <translation>Pride and Prejudice</translation>
    </message>
    <message>
        <source>Newton's Opticks</source>
        <translation>Newtons Opticks</translation>
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
        <source>The model's curve has mean %1 and deviation %2; the real data have %3 and %4.</source>
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
    <message>
        <source>Mosaic of a population of which nobody is left.</source>
        <translation>Mosaik einer Population, von der niemand übrig ist.</translation>
    </message>
    <message numerus="yes">
        <source>Mosaic of %n individual(s) coloured by inbreeding; F is %1 on average and %2 at most.</source>
        <translation>
            <numerusform>Mosaik aus einem Individuum, gefärbt nach Inzucht; F ist im Mittel %1 und höchstens %2.</numerusform>
            <numerusform>Mosaik aus %n Individuen, gefärbt nach Inzucht; F ist im Mittel %1 und höchstens %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mosaic of %n individual(s) coloured by genetic load; it is %1 on average and %2 at most.</source>
        <translation>
            <numerusform>Mosaik aus einem Individuum, gefärbt nach genetischer Last; sie ist im Mittel %1 und höchstens %2.</numerusform>
            <numerusform>Mosaik aus %n Individuen, gefärbt nach genetischer Last; sie ist im Mittel %1 und höchstens %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of %n deme(s), %1 of them empty</source>
        <translation>
            <numerusform>Karte eines Dems; leer: %1</numerusform>
            <numerusform>Karte von %n Demen; leer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gamete(s) moved between demes; F_ST is %1 and F_IS %2.</source>
        <translation>
            <numerusform>Ein Gamet hat das Dem gewechselt; F_ST ist %1 und F_IS %2.</numerusform>
            <numerusform>%n Gameten haben das Dem gewechselt; F_ST ist %1 und F_IS %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genomes of %n individual(s)</source>
        <translation>
            <numerusform>Genom eines Individuums</numerusform>
            <numerusform>Genome von %n Individuen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n locus/loci %1 are homozygous on average.</source>
        <translation>
            <numerusform>der eine Locus ist bei %1 homozygot.</numerusform>
            <numerusform>von %n Loci sind im Mittel %1 homozygot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flowers of %n variant(s), %1 of them alive</source>
        <translation>
            <numerusform>Blüten einer Variante; vorhanden: %1</numerusform>
            <numerusform>Blüten von %n Varianten; vorhanden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pollinator(s) alive; seed set is %2 of that at the start.</source>
        <translation>
            <numerusform>Bestäuber: %1 von %n noch da; der Samenansatz beträgt %2 des anfänglichen.</numerusform>
            <numerusform>Bestäuber: %1 von %n noch da; der Samenansatz beträgt %2 des anfänglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pedigree fan without people.</source>
        <translation>Ahnenfächer ohne Individuen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n known ancestor(s), %2 of whom stand more than once</source>
        <translation>
            <numerusform>%1 mit einem bekannten Vorfahren; mehrfach im Fächer: %2</numerusform>
            <numerusform>%1 mit %n bekannten Vorfahren; mehrfach im Fächer: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>F is %1 over all known generations.</source>
        <translation>F ist %1 über alle bekannten Generationen.</translation>
    </message>
    <message numerus="yes">
        <source>F is %1 looking back %n generation(s).</source>
        <translation>
            <numerusform>F ist %1 beim Rückblick über eine Generation.</numerusform>
            <numerusform>F ist %1 beim Rückblick über %n Generationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page of text, “%1”; %2 of %3 characters are still written.</source>
        <translation>Eine Seite Text, „%1“; von %3 Zeichen werden noch %2 geschrieben.</translation>
    </message>
    <message>
        <source>A page of text, “%1”; %2 of %3 words are still written.</source>
        <translation>Eine Seite Text, „%1“; von %3 Wörtern werden noch %2 geschrieben.</translation>
    </message>
    <message>
        <source>Perplexity of no text yet.</source>
        <translation>Perplexität, noch ohne Text.</translation>
    </message>
    <message>
        <source>Perplexity of passages under generation 0: its median is %1 in generation %2 and %3 in generation %4.</source>
        <translation>Perplexität von Textstücken unter Generation 0: Ihr Median ist %1 in Generation %2 und %3 in Generation %4.</translation>
    </message>
    <message>
        <source>Of %1 variants from the commonest to the rarest %2 are alive; of the rarer half %3.</source>
        <translation>Von %1 Varianten, von der häufigsten bis zur seltensten, sind %2 vorhanden, von der selteneren Hälfte %3.</translation>
    </message>
    <message numerus="yes">
        <source>Wall of %n written image(s)</source>
        <translation>
            <numerusform>Bilderwand mit einem gezeichneten Bild</numerusform>
            <numerusform>Bilderwand mit %n gezeichneten Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wall of %n real image(s)</source>
        <translation>
            <numerusform>Bilderwand mit einem echten Bild</numerusform>
            <numerusform>Bilderwand mit %n echten Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) are in view.</source>
        <translation>
            <numerusform>zu sehen: %1 von %n Klasse.</numerusform>
            <numerusform>zu sehen: %1 von %n Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latent plane with %n real image(s)</source>
        <translation>
            <numerusform>Latente Ebene mit einem echten Bild</numerusform>
            <numerusform>Latente Ebene mit %n echten Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) lie over what the model writes there.</source>
        <translation>
            <numerusform>eine Klasse liegt über dem, was das Modell dort zeichnet.</numerusform>
            <numerusform>%n Klassen liegen über dem, was das Modell dort zeichnet.</numerusform>
        </translation>
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
    <message>
        <source>Genetic load, mean %1</source>
        <comment>share of fitness lost</comment>
        <translation>Genetische Last, Mittel %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>No demes</source>
        <translation>Keine Deme</translation>
    </message>
    <message>
        <source>Slices: alleles at locus %1</source>
        <translation>Sektoren: Allele am Locus %1</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Chromosom</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuum</translation>
    </message>
    <message>
        <source>homozygous</source>
        <translation>homozygot</translation>
    </message>
    <message>
        <source>Nobody is left</source>
        <translation>Niemand übrig</translation>
    </message>
    <message>
        <source>Homozygous</source>
        <translation>Homozygot</translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation>
            <numerusform>%n Individuum</numerusform>
            <numerusform>%n Individuen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locus/loci</source>
        <translation>
            <numerusform>%n Locus</numerusform>
            <numerusform>%n Loci</numerusform>
        </translation>
    </message>
    <message>
        <source>deme %1</source>
        <translation>Dem %1</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Seed set</source>
        <translation>Samenansatz</translation>
    </message>
    <message>
        <source>No flowers</source>
        <translation>Keine Blüten</translation>
    </message>
    <message>
        <source>No pollinators</source>
        <translation>Keine Bestäuber</translation>
    </message>
    <message>
        <source>allele %1</source>
        <translation>Allel %1</translation>
    </message>
    <message>
        <source>pollinator %1</source>
        <translation>Bestäuber %1</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 alleles</source>
        <translation>Die %1 häufigsten von %2 Allelen</translation>
    </message>
    <message>
        <source>The %1 most abundant of %2 pollinators</source>
        <translation>Die %1 häufigsten von %2 Bestäubern</translation>
    </message>
    <message numerus="yes">
        <source>looking back %n generation(s)</source>
        <translation>
            <numerusform>Rückblick: %n Generation</numerusform>
            <numerusform>Rückblick: %n Generationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Niemand zu zeigen</translation>
    </message>
    <message>
        <source>stands more than once in the fan</source>
        <translation>steht mehrfach im Fächer</translation>
    </message>
    <message numerus="yes">
        <source>Widest arrow: %n gamete(s)</source>
        <translation>
            <numerusform>Breitester Pfeil: %n Gamet</numerusform>
            <numerusform>Breitester Pfeil: %n Gameten</numerusform>
        </translation>
    </message>
    <message>
        <source>F by pedigree, mean %1</source>
        <translation>F nach Stammbaum, im Mittel %1</translation>
    </message>
    <message>
        <source>F by pedigree</source>
        <translation>F nach Stammbaum</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>%1 of %2 classes in view</source>
        <translation>%1 von %2 Klassen zu sehen</translation>
    </message>
    <message>
        <source>Each place: the same latent point every generation</source>
        <translation>Jeder Platz: in jeder Generation derselbe latente Punkt</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Echte Bilder</translation>
    </message>
    <message>
        <source>First latent dimension</source>
        <translation>Erste latente Dimension</translation>
    </message>
    <message>
        <source>Second latent dimension</source>
        <translation>Zweite latente Dimension</translation>
    </message>
    <message>
        <source>Perplexity under generation 0 (logarithmic)</source>
        <translation>Perplexität unter Generation 0 (logarithmisch)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>marks: medians</source>
        <translation>Striche: Mediane</translation>
    </message>
    <message>
        <source>Rank at generation 0 (logarithmic)</source>
        <translation>Rang in Generation 0 (logarithmisch)</translation>
    </message>
    <message>
        <source>of %1 variants still alive; the dark ones are lost</source>
        <translation>von %1 Varianten noch vorhanden; die dunklen sind verloren</translation>
    </message>
    <message>
        <source>No variants</source>
        <translation>Keine Varianten</translation>
    </message>
    <message>
        <source>Still alive</source>
        <translation>Noch vorhanden</translation>
    </message>
    <message>
        <source>%1 of %2 characters still alive</source>
        <translation>%1 von %2 Zeichen noch vorhanden</translation>
    </message>
    <message>
        <source>%1 of %2 words still alive</source>
        <translation>%1 von %2 Wörtern noch vorhanden</translation>
    </message>
    <message>
        <source>common → rare</source>
        <translation>häufig → selten</translation>
    </message>
    <message>
        <source>dots: real images; behind: what it draws there</source>
        <translation>Punkte: echte Bilder; dahinter: was es dort zeichnet</translation>
    </message>
    <message>
        <source>left: familiar to generation 0, right: foreign; marks: medians</source>
        <translation>links: Generation 0 vertraut, rechts: fremd; Striche: Mediane</translation>
    </message>
    <message>
        <source>More than before:</source>
        <translation>Mehr als zuvor:</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <extracomment>A word and how many times more frequent it has become: said ×2.1</extracomment>
        <translation>%1 ×%2</translation>
    </message>
</context>
<context>
    <name>RecoveryFeature</name>
    <message>
        <source>Open &amp;last run</source>
        <translation>&amp;Letzten Lauf öffnen</translation>
    </message>
    <message>
        <source>Open the run that was on screen when the program ended with changes</source>
        <translation>Den geänderten Lauf öffnen, der beim Beenden des Programms zu sehen war</translation>
    </message>
    <message>
        <source>Outcross ended unexpectedly. Your run was kept as it stood at generation %1; it is also under File, Open last run.</source>
        <translation>Outcross endete unerwartet. Ihr Lauf wurde aufbewahrt, wie er in Generation %1 stand; er findet sich auch unter Datei, Letzten Lauf öffnen.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>Replicates</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives begin …</source>
        <translation>
            <numerusform>%n anderes Leben beginnt …</numerusform>
            <numerusform>%n andere Leben beginnen …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lives have made generation %3.</source>
        <translation>%1 von %2 Leben haben Generation %3 erreicht.</translation>
    </message>
    <message>
        <source>This model takes its time. Make one generation, and you will see here what other lives take.</source>
        <translation>Dieses Modell braucht seine Zeit. Machen Sie eine Generation, dann sehen Sie hier, was andere Leben kosten.</translation>
    </message>
    <message>
        <source>This model takes its time: one more life about %1 a generation, %2 lives about %3 to generation %4.</source>
        <translation>Dieses Modell braucht seine Zeit: ein weiteres Leben etwa %1 je Generation, %2 Leben etwa %3 bis Generation %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives wait for you to start them.</source>
        <translation>
            <numerusform>%n anderes Leben wartet darauf, dass Sie es starten.</numerusform>
            <numerusform>%n andere Leben warten darauf, dass Sie sie starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 other lives, at generation %2 of %3; lost more than half:</source>
        <translation>%1 andere Leben, bei Generation %2 von %3; mehr als die Hälfte verloren:</translation>
    </message>
    <message>
        <source>%1 other lives, at generation %2 of %3:</source>
        <translation>%1 andere Leben, bei Generation %2 von %3:</translation>
    </message>
    <message>
        <source>%1 lives, at %2 of %3:</source>
        <translation>%1 Leben, bei %2 von %3:</translation>
    </message>
    <message>
        <source>%1 other lives; lost more than half by generation %2:</source>
        <translation>%1 andere Leben; bis Generation %2 mehr als die Hälfte verloren:</translation>
    </message>
    <message>
        <source>%1 other lives; lost more than half:</source>
        <translation>%1 andere Leben; mehr als die Hälfte verloren:</translation>
    </message>
    <message>
        <source>%1 lives:</source>
        <translation>%1 Leben:</translation>
    </message>
    <message>
        <source>The lives are at generation %1 of %2.</source>
        <translation>Die Leben sind bei Generation %1 von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 AI lineages have lost more than half by generation %3. Their median keeps %4, nine in ten keep %5 to %6.</source>
        <translation>%1 von %2 KI-Linien haben bis Generation %3 mehr als die Hälfte verloren. Ihr Median behält %4, neun von zehn behalten %5 bis %6.</translation>
    </message>
    <message>
        <source>No AI lineage has a diversity at generation %1.</source>
        <translation>In Generation %1 hat keine KI-Linie eine Vielfalt.</translation>
    </message>
    <message>
        <source>%1 of %2 populations have lost more than half by generation %3. Their median keeps %4, nine in ten keep %5 to %6.</source>
        <translation>%1 von %2 Populationen haben bis Generation %3 mehr als die Hälfte verloren. Ihr Median behält %4, neun von zehn behalten %5 bis %6.</translation>
    </message>
    <message>
        <source>No population has a diversity at generation %1.</source>
        <translation>In Generation %1 hat keine Population eine Vielfalt.</translation>
    </message>
</context>
<context>
    <name>SelectionSection</name>
    <message>
        <source>Selection and load</source>
        <translation>Selektion und Last</translation>
    </message>
    <message>
        <source>Selection at a locus</source>
        <translation>Selektion an einem Locus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No allele is better than another: chance alone decides.</source>
        <translation>Kein Allel ist besser als ein anderes: Allein der Zufall entscheidet.</translation>
    </message>
    <message>
        <source>For an allele</source>
        <translation>Für ein Allel</translation>
    </message>
    <message>
        <source>Each copy of the first allele makes its bearer 1 + s times as fit.</source>
        <translation>Jede Kopie des ersten Allels macht die Fitness (1 + s)-mal so groß.</translation>
    </message>
    <message>
        <source>With dominance</source>
        <translation>Mit Dominanz</translation>
    </message>
    <message>
        <source>Two copies of the first allele make 1 + s, one copy 1 + h·s: h says how much of it shows.</source>
        <translation>Zwei Kopien des ersten Allels ergeben 1 + s, eine Kopie 1 + h·s: h sagt, wie viel davon sich zeigt.</translation>
    </message>
    <message>
        <source>For mixed pairs</source>
        <translation>Für gemischte Paare</translation>
    </message>
    <message>
        <source>Mixed pairs are the fittest, so both alleles are kept (overdominance), as with sickle cells.</source>
        <translation>Gemischte Paare sind am fittesten, daher bleiben beide Allele erhalten (Überdominanz) wie bei der Sichelzellanämie.</translation>
    </message>
    <message>
        <source>Niches</source>
        <translation>Nischen</translation>
    </message>
    <message>
        <source>Each allele has a niche of its own with equal room, so rare ones do well (Levene 1953).</source>
        <translation>Jedes Allel hat eine eigene, gleich große Nische, daher geht es seltenen gut (Levene 1953).</translation>
    </message>
    <message>
        <source>Strength s</source>
        <translation>Stärke s</translation>
    </message>
    <message>
        <source>How strong it is; the slider “Selection” changes it later.</source>
        <translation>Wie stark sie ist; der Regler „Selektion“ ändert sie später.</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>Locus</translation>
    </message>
    <message>
        <source>Which locus it acts on, counted from 1.</source>
        <translation>Auf welchen Locus sie wirkt, gezählt ab 1.</translation>
    </message>
    <message>
        <source>Dominance h</source>
        <translation>Dominanz h</translation>
    </message>
    <message>
        <source>0: one copy does nothing; 0.5: half; 1: as much as two.</source>
        <translation>0: eine Kopie bewirkt nichts; 0,5: die Hälfte; 1: so viel wie zwei.</translation>
    </message>
    <message>
        <source>Against the others t</source>
        <translation>Gegen die anderen t</translation>
    </message>
    <message>
        <source>What two copies of any other allele cost.</source>
        <translation>Was zwei Kopien irgendeines anderen Allels kosten.</translation>
    </message>
    <message>
        <source>Harmful mutations</source>
        <translation>Schädliche Mutationen</translation>
    </message>
    <message>
        <source>Loci with harmful alleles</source>
        <translation>Loci mit schädlichen Allelen</translation>
    </message>
    <message>
        <source>Besides the neutral ones. Inbreeding brings the harm to light, and selection purges it; 0: none.</source>
        <translation>Neben den neutralen. Inzucht bringt den Schaden ans Licht, und Selektion räumt ihn aus; 0: keine.</translation>
    </message>
    <message>
        <source>Harm s</source>
        <translation>Schaden s</translation>
    </message>
    <message>
        <source>Two copies at one locus leave 1 − s of the fitness.</source>
        <translation>Zwei Kopien an einem Locus lassen 1 − s der Fitness übrig.</translation>
    </message>
    <message>
        <source>Dominance h of the harm</source>
        <translation>Dominanz h des Schadens</translation>
    </message>
    <message>
        <source>One copy leaves 1 − h·s; 0: it hides altogether.</source>
        <translation>Eine Kopie lässt 1 − h·s übrig; 0: Der Schaden bleibt ganz verborgen.</translation>
    </message>
    <message>
        <source>Frequency among the founders</source>
        <translation>Häufigkeit unter den Gründern</translation>
    </message>
    <message>
        <source>How common each harmful allele is at the start.</source>
        <translation>Wie häufig jedes schädliche Allel am Anfang ist.</translation>
    </message>
    <message>
        <source>New harm</source>
        <translation>Neuer Schaden</translation>
    </message>
    <message>
        <source>Chance that a copy becomes harmful, a locus and generation.</source>
        <translation>Wahrscheinlichkeit, dass eine Kopie schädlich wird, je Locus und Generation.</translation>
    </message>
</context>
<context>
    <name>SpaceSection</name>
    <message>
        <source>Space and numbers</source>
        <translation>Raum und Zahl</translation>
    </message>
    <message>
        <source>How they live</source>
        <translation>Wie sie leben</translation>
    </message>
    <message>
        <source>Demes</source>
        <translation>Deme</translation>
    </message>
    <message>
        <source>Groups that mate among themselves, all about equally large.</source>
        <translation>Gruppen, die sich untereinander paaren, alle etwa gleich groß.</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Chance that a gamete comes from another deme.</source>
        <translation>Wahrscheinlichkeit, dass ein Gamet aus einem anderen Dem kommt.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>How many are born</source>
        <translation>Wie viele geboren werden</translation>
    </message>
    <message>
        <source>Always N</source>
        <translation>Immer N</translation>
    </message>
    <message>
        <source>Every generation has N individuals, whatever happened to the one before.</source>
        <translation>Jede Generation hat N Individuen, was auch immer der vorigen geschah.</translation>
    </message>
    <message>
        <source>As many as survive</source>
        <translation>So viele, wie überleben</translation>
    </message>
    <message>
        <source>Numbers grow up to N, the room there is, and fall when many die: such a population can die out.</source>
        <translation>Die Zahl wächst bis N, so viel Platz ist da, und sinkt, wenn viele sterben: Eine solche Population kann aussterben.</translation>
    </message>
    <message>
        <source>Growth a generation</source>
        <translation>Wachstum je Generation</translation>
    </message>
    <message>
        <source>R − 1: with room for all, numbers grow by this share.</source>
        <translation>R − 1: Bei Platz für alle wächst die Zahl um diesen Anteil.</translation>
    </message>
    <message>
        <source>Pollinators</source>
        <translation>Bestäuber</translation>
    </message>
    <message>
        <source>Species that visit these plants. Fewer kinds of flower feed fewer of them, and fewer visits set less seed; 0: it needs none.</source>
        <translation>Arten, die diese Pflanzen besuchen. Weniger Blütenformen ernähren weniger von ihnen, und weniger Besuche bringen weniger Samen; 0: Sie braucht keine.</translation>
    </message>
    <message>
        <source>Locus of the flower</source>
        <translation>Locus der Blüte</translation>
    </message>
    <message>
        <source>Which locus decides a flower's look, counted from 1.</source>
        <translation>Welcher Locus das Aussehen der Blüte bestimmt, gezählt ab 1.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>One deme: everybody may meet everybody.</source>
        <translation>Ein Dem: Alle können alle treffen.</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>Inseln</translation>
    </message>
    <message>
        <source>Demes that all exchange gametes with all others (Wright 1931).</source>
        <translation>Deme, die alle mit allen anderen Gameten austauschen (Wright 1931).</translation>
    </message>
    <message>
        <source>On a ring</source>
        <translation>Im Ring</translation>
    </message>
    <message>
        <source>Demes side by side in a circle; gametes come from the two neighbours.</source>
        <translation>Deme nebeneinander im Kreis; Gameten kommen von den zwei Nachbarn.</translation>
    </message>
    <message>
        <source>On a grid</source>
        <translation>Im Gitter</translation>
    </message>
    <message>
        <source>Demes in rows and columns; gametes come from the four neighbours.</source>
        <translation>Deme in Zeilen und Spalten; Gameten kommen von den vier Nachbarn.</translation>
    </message>
    <message>
        <source>Their colonies</source>
        <translation>Ihre Kolonien</translation>
    </message>
    <message>
        <source>Islands, one for each colony that the table of genotypes names.</source>
        <translation>Inseln, eine für jede Kolonie in der Tabelle der Genotypen.</translation>
    </message>
</context>
<context>
    <name>SpecRefusal</name>
    <message numerus="yes">
        <source>It takes about %n second(s) to prepare before generation 0 is there.</source>
        <translation>
            <numerusform>Die Vorbereitung dauert etwa %n Sekunde, bis Generation 0 da ist.</numerusform>
            <numerusform>Die Vorbereitung dauert etwa %n Sekunden, bis Generation 0 da ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryFeature</name>
    <message>
        <source>Untitled scenario</source>
        <translation>Szenario ohne Titel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Meanwhile something else can be opened, and the window can be closed.</source>
        <translation>Inzwischen lässt sich etwas anderes öffnen und das Fenster schließen.</translation>
    </message>
    <message>
        <source>A new run is being prepared: its data are read, and generation 0 is made.</source>
        <translation>Ein neuer Lauf wird vorbereitet: Seine Daten werden gelesen, und Generation 0 entsteht.</translation>
    </message>
    <message numerus="yes">
        <source>A new run is being prepared, which takes about %n second(s): its data are read, and generation 0 is made.</source>
        <translation>
            <numerusform>Ein neuer Lauf wird vorbereitet, was etwa %n Sekunde dauert: Seine Daten werden gelesen, und Generation 0 entsteht.</numerusform>
            <numerusform>Ein neuer Lauf wird vorbereitet, was etwa %n Sekunden dauert: Seine Daten werden gelesen, und Generation 0 entsteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Generation %1 is being made again, on the way to generation %2.</source>
        <translation>Generation %1 entsteht noch einmal, auf dem Weg zu Generation %2.</translation>
    </message>
    <message>
        <source>Generation %1 is being made; this size takes its time. Everything can be changed meanwhile.</source>
        <translation>Generation %1 entsteht; bei dieser Größe dauert es eine Weile. Inzwischen lässt sich alles ändern.</translation>
    </message>
</context>
<context>
    <name>SurveyFeature</name>
    <message>
        <source>Field &amp;survey…</source>
        <translation>Feld&amp;studie …</translation>
    </message>
    <message>
        <source>What a ranger would conclude from a sample of genotypes, beside the truth</source>
        <translation>Was man im Feld aus einer Stichprobe von Genotypen schließen würde, neben der Wahrheit</translation>
    </message>
    <message>
        <source>There is nobody to survey.</source>
        <translation>Für eine Feldstudie ist niemand da.</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Mixed pairs, Hₒ</source>
        <translation>Gemischte Paare, Hₒ</translation>
    </message>
    <message>
        <source>Expected mixed pairs, Hₑ</source>
        <translation>Erwartete gemischte Paare, Hₑ</translation>
    </message>
    <message>
        <source>F within demes, Fᵢₛ</source>
        <translation>F in den Demen, Fᵢₛ</translation>
    </message>
    <message>
        <source>F between demes, Fₛₜ</source>
        <translation>F zwischen den Demen, Fₛₜ</translation>
    </message>
    <message>
        <source>Allelic richness</source>
        <translation>Allelreichtum</translation>
    </message>
    <message>
        <source>Private alleles</source>
        <translation>Private Allele</translation>
    </message>
    <message>
        <source>Effective size, from change</source>
        <translation>Effektive Größe, aus der Änderung</translation>
    </message>
    <message>
        <source>Effective size, from linkage</source>
        <translation>Effektive Größe, aus der Kopplung</translation>
    </message>
    <message>
        <source>Share of individuals with two different alleles at a locus.</source>
        <translation>Anteil der Individuen mit zwei verschiedenen Allelen an einem Locus.</translation>
    </message>
    <message>
        <source>The same under random mating, corrected for the sample's size (Nei 1978).</source>
        <translation>Dasselbe bei zufälliger Paarung, um die Größe der Stichprobe berichtigt (Nei 1978).</translation>
    </message>
    <message>
        <source>How many mixed pairs are missing within demes: mating among relatives makes it positive.</source>
        <translation>Wie viele gemischte Paare in den Demen fehlen: Paarung unter Verwandten macht es positiv.</translation>
    </message>
    <message>
        <source>How much of the variety lies between demes (Weir &amp; Cockerham 1984).</source>
        <translation>Wie viel der Vielfalt zwischen den Demen liegt (Weir &amp; Cockerham 1984).</translation>
    </message>
    <message numerus="yes">
        <source>Alleles a locus, brought down to %n gene copies so that samples compare; the truth counts all.</source>
        <translation>
            <numerusform>Allele je Locus, auf %n Genkopie heruntergerechnet, damit Stichproben vergleichbar sind; die Wahrheit zählt alle.</numerusform>
            <numerusform>Allele je Locus, auf %n Genkopien heruntergerechnet, damit Stichproben vergleichbar sind; die Wahrheit zählt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alleles a locus that were found in one deme only.</source>
        <translation>Allele je Locus, die in nur einem Dem gefunden wurden.</translation>
    </message>
    <message>
        <source>How small an ideal population would change as much. It needs an earlier survey of this run.</source>
        <translation>Wie klein eine ideale Population wäre, die sich ebenso stark änderte. Dazu ist eine frühere Feldstudie dieses Laufs nötig.</translation>
    </message>
    <message>
        <source>How small an ideal population would change as much since the survey of generation %1 (Waples 1989).</source>
        <translation>Wie klein eine ideale Population wäre, die sich seit der Feldstudie in Generation %1 ebenso stark geändert hätte (Waples 1989).</translation>
    </message>
    <message>
        <source>How small an ideal population would have loci as tied together by chance (Waples &amp; Do 2008); it needs several loci.</source>
        <translation>Wie klein eine ideale Population wäre, deren Loci durch Zufall ebenso stark gekoppelt sind (Waples &amp; Do 2008); dazu sind mehrere Loci nötig.</translation>
    </message>
    <message numerus="yes">
        <source>Generation %1: %2 of %n individual(s) sampled.</source>
        <translation>
            <numerusform>Generation %1: Stichprobe von %2 aus %n Individuum.</numerusform>
            <numerusform>Generation %1: Stichprobe von %2 aus %n Individuen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>TheoryFeature</name>
    <message>
        <source>&amp;Theory…</source>
        <translation>&amp;Theorie …</translation>
    </message>
    <message>
        <source>What the dashed lines are: formula, source and what it takes for granted</source>
        <translation>Was die gestrichelten Linien sind: Formel, Quelle und was sie voraussetzt</translation>
    </message>
</context>
<context>
    <name>TheoryWords</name>
    <message>
        <source>There is no exact expectation: %1.</source>
        <translation>Es gibt keinen exakten Erwartungswert: %1.</translation>
    </message>
    <message>
        <source>Not exact here: %1. Grey: what theory would expect if it were not so.</source>
        <translation>Hier nicht exakt: %1. Grau: was die Theorie erwartete, wenn es nicht so wäre.</translation>
    </message>
    <message>
        <source>Not exact from generation %1 on: %2. Grey: what theory would expect if it were not so.</source>
        <translation>Ab Generation %1 nicht exakt: %2. Grau: was die Theorie erwartete, wenn es nicht so wäre.</translation>
    </message>
    <message>
        <source>%1: what theory expects on average</source>
        <translation>%1: was die Theorie im Mittel erwartet</translation>
    </message>
    <message>
        <source>It takes for granted that:</source>
        <translation>Vorausgesetzt wird:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>TimeFeature</name>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>One generation back</source>
        <translation>Eine Generation zurück</translation>
    </message>
    <message>
        <source>Step bac&amp;k ten</source>
        <translation>Zehn Schritte zurüc&amp;k</translation>
    </message>
    <message>
        <source>Ten generations back</source>
        <translation>Zehn Generationen zurück</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>Zum &amp;Anfang</translation>
    </message>
    <message>
        <source>Look at generation 0; nothing is lost of what came later</source>
        <translation>Generation 0 ansehen; von dem, was danach kam, geht nichts verloren</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>The newest generation reached</source>
        <translation>Die neueste erreichte Generation</translation>
    </message>
    <message>
        <source>&amp;Go to generation…</source>
        <translation>Zu &amp;Generation gehen …</translation>
    </message>
    <message>
        <source>Look at any generation that the run has reached</source>
        <translation>Eine beliebige Generation ansehen, die der Lauf erreicht hat</translation>
    </message>
    <message>
        <source>Go to generation</source>
        <translation>Zu Generation gehen</translation>
    </message>
    <message>
        <source>Generation, from 0 to %1:</source>
        <translation>Generation, von 0 bis %1:</translation>
    </message>
</context>
<context>
    <name>ViewFeature</name>
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
</context>
<context>
    <name>WindowCentre</name>
    <message>
        <source>About this scenario</source>
        <translation>Über dieses Szenario</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Was gerade geschehen ist</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Pa&amp;use by itself</source>
        <translation>Von selbst an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2 tell the cell %3 differently: its data or program changed on the way</source>
        <translation>%1 und %2 sagen über die Zelle %3 Verschiedenes: Daten oder Programm haben sich unterwegs geändert</translation>
    </message>
</context>
<context>
    <name>WordsInWindow</name>
    <message>
        <source>AI lineage</source>
        <translation>KI-Linie</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1, Generation %2</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>%1, line %2: a quote is opened and never closed</source>
        <translation>%1, Zeile %2: Ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
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
        <source>%1: there is no individual</source>
        <translation>%1: Es gibt kein Individuum</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this locus has more than %4 alleles, which is the most</source>
        <translation>%1, Zeile %2, Spalte %3: Dieser Locus hat mehr als %4 Allele; mehr sind nicht möglich</translation>
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
        <source>columns: %1 has no column "%2"; it has: %3</source>
        <translation>columns: %1 hat keine Spalte „%2“; vorhanden: %3</translation>
    </message>
    <message>
        <source>columns: "%1" is named twice</source>
        <translation>columns: „%1“ ist doppelt genannt</translation>
    </message>
    <message>
        <source>%1: columns of numbers needed: %2; the file has %3</source>
        <translation>%1: Spalten mit Zahlen nötig: %2; die Datei hat %3</translation>
    </message>
    <message>
        <source>%1, line %2, column "%3": "%4" is not a finite number</source>
        <translation>%1, Zeile %2, Spalte „%3“: „%4“ ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1, column "%2": all values are the same</source>
        <translation>%1, Spalte „%2“: Alle Werte sind gleich</translation>
    </message>
    <message>
        <source>%1, column "%2": the values are too large</source>
        <translation>%1, Spalte „%2“: Die Werte sind zu groß</translation>
    </message>
    <message>
        <source>%1: %2 rows of data; at least %3 are needed</source>
        <translation>%1: %2 Datenzeilen; nötig sind mindestens %3</translation>
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
        <source>%1: %2: does not act on the kind "%3"; only 0 is allowed</source>
        <translation>%1: %2: wirkt nicht auf die Art „%3“; erlaubt ist nur 0</translation>
    </message>
    <message>
        <source>size × loci is too large: %1 individuals with %2 loci and %3 alleles altogether need more than %4 MB</source>
        <translation>size × loci ist zu groß: %1 Individuen mit %2 Loci und insgesamt %3 Allelen brauchen mehr als %4 MB</translation>
    </message>
    <message>
        <source>data: a categorical model starts from "variants" and "frequencies"; it takes no data set</source>
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
        <source>%1, column "%2": all rows to train on have the same value</source>
        <translation>%1, Spalte „%2“: Alle Zeilen der Trainingsdaten haben denselben Wert</translation>
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
        <source>%1: the key "%2" stands twice in the same object</source>
        <translation>%1: der Schlüssel „%2“ steht zweimal im selben Objekt</translation>
    </message>
    <message>
        <source>So far %1 of %2 components became singular and were taken out.</source>
        <translation>Bisher %1 von %2 Komponenten singulär geworden und entfernt.</translation>
    </message>
    <message>
        <source>%1, line %2: more than %3 cells, which is the most</source>
        <translation>%1, Zeile %2: mehr als %3 Zellen; mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>%1, line %2: more than %3 rows, which is the most</source>
        <translation>%1, Zeile %2: mehr als %3 Zeilen; mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>%1: the last line is not TRLR; the file may have been cut off.</source>
        <translation>%1: Die letzte Zeile ist nicht TRLR; vielleicht ist die Datei abgeschnitten.</translation>
    </message>
    <message>
        <source>%1, line %2: the id %3 is there twice, first in line %4</source>
        <translation>%1, Zeile %2: Die id %3 gibt es zweimal, zuerst in Zeile %4</translation>
    </message>
    <message>
        <source>%1, line %2: the name of a locus was expected</source>
        <translation>%1, Zeile %2: Erwartet wurde der Name eines Locus</translation>
    </message>
    <message>
        <source>%1, line %2: more than %3 loci, which is the most</source>
        <translation>%1, Zeile %2: mehr als %3 Loci; mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>%1, line %2: GENEPOP was expected: a title, the names of the loci, then a line POP</source>
        <translation>%1, Zeile %2: Erwartet wurde GENEPOP: ein Titel, die Namen der Loci, dann eine Zeile POP</translation>
    </message>
    <message>
        <source>%1, line %2: an individual was expected, a name and a comma before its genotypes</source>
        <translation>%1, Zeile %2: Erwartet wurde ein Individuum, ein Name und ein Komma vor seinen Genotypen</translation>
    </message>
    <message>
        <source>%1, line %2: fewer genotypes than loci (%3)</source>
        <translation>%1, Zeile %2: weniger Genotypen als Loci (%3)</translation>
    </message>
    <message>
        <source>%1, line %2: more genotypes than loci (%3)</source>
        <translation>%1, Zeile %2: mehr Genotypen als Loci (%3)</translation>
    </message>
    <message>
        <source>%1, line %2: the population before this line has no individuals</source>
        <translation>%1, Zeile %2: Die Population vor dieser Zeile hat keine Individuen</translation>
    </message>
    <message>
        <source>%1, line %2: this person has no id (“%3” stands for unknown)</source>
        <translation>%1, Zeile %2: Dieses Individuum hat keine id („%3“ steht für unbekannt)</translation>
    </message>
    <message>
        <source>%1: there is no person</source>
        <translation>%1: Es gibt kein Individuum</translation>
    </message>
    <message>
        <source>%1: the parent %2 has no row of its own and was taken for a founder.</source>
        <translation>%1: Das Elternteil %2 hat keine eigene Zeile und gilt als Gründer.</translation>
    </message>
    <message>
        <source>%1: %2 parents (%3 and others) have no row of their own and were taken for founders.</source>
        <translation>%1: %2 Eltern (%3 und andere) haben keine eigene Zeile und gelten als Gründer.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is given as a parent of itself</source>
        <translation>%1, Zeile %2: %3 ist als Elternteil von sich selbst angegeben</translation>
    </message>
    <message>
        <source>%1, line %2: father and mother of %3 are the same; taken as selfing.</source>
        <translation>%1, Zeile %2: Vater und Mutter von %3 sind dasselbe Individuum; als Selbstbefruchtung gerechnet.</translation>
    </message>
    <message>
        <source>%1: %2 is the father of one child and the mother of another.</source>
        <translation>%1: %2 ist Vater eines Kindes und Mutter eines anderen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is among the ancestors of itself: %4 (child ← parent, %5 people)</source>
        <translation>%1, Zeile %2: %3 ist unter den eigenen Vorfahren: %4 (Kind ← Elternteil, %5 Individuen)</translation>
    </message>
    <message>
        <source>%1, line %2: more than %3 people, which is the most</source>
        <translation>%1, Zeile %2: mehr als %3 Individuen; mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>There is nobody whose genotype could be read</source>
        <translation>Es gibt niemanden, dessen Genotyp zu lesen wäre</translation>
    </message>
    <message>
        <source>%1: %2: with distinct founder alleles there are 2 × size of them; leave this key out</source>
        <translation>%1: %2: Bei lauter verschiedenen Gründerallelen gibt es 2 × size davon; lassen Sie diesen Schlüssel weg</translation>
    </message>
    <message>
        <source>the force "selection" needs a model (the lineage's key "selection"); without one only 0 is allowed</source>
        <translation>Die Kraft „selection“ braucht ein Modell (den Schlüssel „selection“ der Linie); ohne Modell ist nur 0 erlaubt</translation>
    </message>
    <message>
        <source>the force "selection" must be above −1, so that fitness stays positive; it is %1</source>
        <translation>Die Kraft „selection“ muss über −1 liegen, damit die Fitness positiv bleibt; sie ist %1</translation>
    </message>
    <message>
        <source>the force "selection" must be in 0 … 1 with overdominance and niches; it is %1</source>
        <translation>Die Kraft „selection“ muss bei Überdominanz und Nischen in 0 … 1 liegen; sie ist %1</translation>
    </message>
    <message>
        <source>with distinct founder alleles the size can be %1 at the most, it is %2</source>
        <translation>Bei lauter verschiedenen Gründerallelen darf die Größe höchstens %1 sein, sie ist %2</translation>
    </message>
    <message>
        <source>colonies come from a table of genotypes: the key "data" is missing</source>
        <translation>Kolonien kommen aus einer Tabelle von Genotypen: Der Schlüssel „data“ fehlt</translation>
    </message>
    <message>
        <source>%1 demes need at least as many individuals; the size is %2</source>
        <translation>%1 Deme brauchen mindestens ebenso viele Individuen; die Größe ist %2</translation>
    </message>
    <message>
        <source>there is one niche an allele and room for %1 niches; there are %2 alleles</source>
        <translation>Jedes Allel hat eine Nische, und es ist Platz für %1 Nischen; Allele gibt es %2</translation>
    </message>
    <message>
        <source>pollination decides how many seeds there are, so it needs growth (the key "growth")</source>
        <translation>Die Bestäubung bestimmt die Zahl der Samen und braucht daher Wachstum (den Schlüssel „growth“)</translation>
    </message>
    <message>
        <source>kin avoidance, least kinship and inbreeding depression need the kinship of all pairs: the size can be %1 at the most, it is %2</source>
        <translation>Inzuchtvermeidung, geringste Verwandtschaft und Inzuchtdepression brauchen die Verwandtschaft aller Paare: Die Größe darf höchstens %1 sein, sie ist %2</translation>
    </message>
    <message>
        <source>this cannot be done to the kind "%1"</source>
        <translation>Das ist bei der Art „%1“ nicht möglich</translation>
    </message>
    <message>
        <source>the kind "%1" needs a size of at least %2; the bottleneck has %3</source>
        <translation>Die Art „%1“ braucht eine Größe von mindestens %2; der Flaschenhals hat %3</translation>
    </message>
    <message>
        <source>there is no locus %1: the last one is %2</source>
        <translation>Einen Locus %1 gibt es nicht: Der letzte ist %2</translation>
    </message>
    <message>
        <source>at most %1 things can be done to a lineage before one generation</source>
        <translation>Vor einer Generation sind höchstens %1 Ereignisse je Linie möglich</translation>
    </message>
    <message>
        <source>this kind of lineage cannot do that</source>
        <translation>Diese Art von Linie kann das nicht</translation>
    </message>
    <message>
        <source>%1: too many founders: with unknown parents they bring %2 alleles, but at most %3 can be told apart</source>
        <translation>%1: zu viele Gründer: Mit unbekannten Eltern bringen sie %2 Allele mit, unterscheidbar sind aber höchstens %3</translation>
    </message>
    <message>
        <source>%1: too many people are related to too many others (%2 people); their inbreeding would take hours to work out</source>
        <translation>%1: Zu viele Individuen sind mit zu vielen anderen verwandt (%2 Individuen); ihre Inzucht zu berechnen, würde Stunden dauern</translation>
    </message>
    <message>
        <source>%1: %2 loci are too many for this pedigree: it would need more than %3 MB</source>
        <translation>%1: %2 Loci sind zu viele für diesen Stammbaum: Er bräuchte mehr als %3 MB</translation>
    </message>
    <message>
        <source>data is missing: a pedigree comes from a file, or by name (%1)</source>
        <translation>data fehlt: Ein Stammbaum kommt aus einer Datei oder über seinen Namen (%1)</translation>
    </message>
    <message>
        <source>a pathogen chose who died</source>
        <translation>Auswahl durch einen Erreger</translation>
    </message>
    <message>
        <source>translocate: "%1" must be a deme from 1 to %2</source>
        <translation>translocate: „%1“ muss ein Dem von 1 bis %2 sein</translation>
    </message>
    <message>
        <source>translocate: kinship is kept for at most %1 individuals</source>
        <translation>translocate: Über die Verwandtschaft wird für höchstens %1 Individuen Buch geführt</translation>
    </message>
    <message>
        <source>pathogen: "locus" must be 0 to %1, not %2</source>
        <translation>pathogen: „locus“ muss 0 bis %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>kin do not mate at random</source>
        <translation>Verwandte paaren sich nicht zufällig</translation>
    </message>
    <message>
        <source>selection acts</source>
        <translation>Selektion wirkt</translation>
    </message>
    <message>
        <source>mutants are not drawn from all alleles alike</source>
        <translation>Mutanten nicht aus allen Allelen gleichermaßen</translation>
    </message>
    <message>
        <source>size: kinship of all pairs is kept for mating or survival; that is possible for at most %1 individuals, the gene bank's among them, not %2</source>
        <translation>size: Für Paarung oder Überleben wird über die Verwandtschaft aller Paare Buch geführt; das geht für höchstens %1 Individuen einschließlich der Genbank, nicht für %2</translation>
    </message>
    <message>
        <source>%1.locus: must be 0 to %2, not %3</source>
        <translation>%1.locus: muss 0 bis %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>load.loci: with %1 others at most %2 are possible, not %3</source>
        <translation>load.loci: Neben %1 anderen sind höchstens %2 möglich, nicht %3</translation>
    </message>
    <message>
        <source>genome.chromosomes: at most one a locus, %1, not %2</source>
        <translation>genome.chromosomes: höchstens eines je Locus, also %1, nicht %2</translation>
    </message>
    <message>
        <source>frequencies: "distinct" makes two alleles of every founder; at most %1 founders can have them, not %2</source>
        <translation>frequencies: „distinct“ gibt jedem Gründer zwei eigene Allele; das geht für höchstens %1 Gründer, nicht für %2</translation>
    </message>
    <message>
        <source>kinship of all pairs can be kept for at most %1 individuals, those in the gene bank among them, and these are %2</source>
        <translation>Über die Verwandtschaft aller Paare lässt sich für höchstens %1 Individuen Buch führen, die in der Genbank mitgezählt; hier sind es %2</translation>
    </message>
    <message>
        <source>%1 loci need %2 recombination fractions, one between each locus and the next; there are %3</source>
        <translation>%1 Loci brauchen %2 Rekombinationsraten, eine zwischen jedem Locus und dem nächsten; angegeben sind %3</translation>
    </message>
    <message>
        <source>a recombination fraction is between 0 and 0.5, not %1</source>
        <translation>Eine Rekombinationsrate liegt zwischen 0 und 0,5, nicht bei %1</translation>
    </message>
    <message>
        <source>a least-kinship plan decides how many offspring each parent has, so equal families cannot be asked for as well</source>
        <translation>Ein Plan geringster Verwandtschaft bestimmt, wie viele Nachkommen jedes Elternteil hat; gleiche Familien lassen sich nicht zusätzlich verlangen</translation>
    </message>
    <message>
        <source>kin avoidance needs mates that are drawn (random, no selfing, selfing or two sexes): it must be 0 with full-sib lines, monogamy, least-kinship plans and clones</source>
        <translation>Inzuchtvermeidung braucht ausgeloste Partner (zufällig, ohne oder mit Selbstbefruchtung, zwei Geschlechter): Bei Geschwisterlinien, festen Paaren, Plänen geringster Verwandtschaft und Klonen muss sie 0 sein</translation>
    </message>
    <message>
        <source>full-sib lines are closed: exchange between demes must be 0</source>
        <translation>Geschwisterlinien sind abgeschlossen: Der Austausch zwischen Demen muss 0 sein</translation>
    </message>
    <message>
        <source>no allele is left for a mutant: each of the %1 at locus %2 was a founder's or is carried by somebody; expected more alleles, fewer individuals or less mutation</source>
        <translation>Für eine Mutante ist kein Allel mehr frei: Jedes der %1 am Locus %2 gehörte einem Gründer oder wird von jemandem getragen; erwartet mehr Allele, weniger Individuen oder weniger Mutation</translation>
    </message>
    <message>
        <source>the lineage “%1” has no genotypes to sample</source>
        <translation>Die Linie „%1“ hat keine Genotypen für eine Stichprobe</translation>
    </message>
    <message>
        <source>nobody is left to sample at generation %1</source>
        <translation>In Generation %1 ist niemand mehr für eine Stichprobe da</translation>
    </message>
    <message>
        <source>%1: the file is compressed (gzip); unpack it first</source>
        <translation>%1: Die Datei ist komprimiert (gzip); entpacken Sie sie zuerst</translation>
    </message>
    <message>
        <source>%1: this is not an IDX file; one begins with two zero bytes</source>
        <translation>%1: Das ist keine IDX-Datei; eine solche beginnt mit zwei Nullbytes</translation>
    </message>
    <message>
        <source>%1: IDX values of type %2; unsigned bytes (%3) were expected</source>
        <translation>%1: IDX-Werte vom Typ %2; erwartet wurden vorzeichenlose Bytes (%3)</translation>
    </message>
    <message>
        <source>%1: an IDX file of %2 dimensions; %3 were expected (images have 3, labels have 1)</source>
        <translation>%1: eine IDX-Datei mit %2 Dimensionen; erwartet wurden %3 (Bilder haben 3, Beschriftungen 1)</translation>
    </message>
    <message>
        <source>%1: the file ends after %2 bytes, within its header</source>
        <translation>%1: Die Datei endet nach %2 Bytes, noch im Dateikopf</translation>
    </message>
    <message>
        <source>%1: the file has %2 bytes, but its header announces %3</source>
        <translation>%1: Die Datei hat %2 Bytes, ihr Dateikopf kündigt aber %3 an</translation>
    </message>
    <message>
        <source>%1: %2 labels for the %3 images of %4</source>
        <translation>%1: %2 Beschriftungen für die %3 Bilder von %4</translation>
    </message>
    <message>
        <source>%1: not a readable PNG image (%2)</source>
        <translation>%1: kein lesbares PNG-Bild (%2)</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1: Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: more than %2 PNG images, too many to read</source>
        <translation>%1: mehr als %2 PNG-Bilder, zu viele zum Lesen</translation>
    </message>
    <message>
        <source>%1: the folder cannot be read (%2)</source>
        <translation>%1: Der Ordner kann nicht gelesen werden (%2)</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels; at most %4 a side can be read</source>
        <translation>%1: %2 × %3 Pixel; gelesen werden höchstens %4 je Seite</translation>
    </message>
    <message>
        <source>%1: the folder has no files; PNG images were expected</source>
        <translation>%1: Der Ordner enthält keine Dateien; erwartet wurden PNG-Bilder</translation>
    </message>
    <message>
        <source>%1: none of its files is a PNG image; the first is %2</source>
        <translation>%1: Keine der Dateien ist ein PNG-Bild; die erste ist %2</translation>
    </message>
    <message>
        <source>%1: its PNG images take more than %2 MB</source>
        <translation>%1: Die PNG-Bilder belegen mehr als %2 MB</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels, but %4 has %5 × %6; all images must have one size</source>
        <translation>%1: %2 × %3 Pixel, %4 hat aber %5 × %6; alle Bilder müssen gleich groß sein</translation>
    </message>
    <message>
        <source>%1: images of %2 × %3 pixels; from 1 to %4 a side can be read</source>
        <translation>%1: Bilder mit %2 × %3 Pixeln; gelesen werden 1 bis %4 je Seite</translation>
    </message>
    <message>
        <source>%1: %2 images; at least %3 are needed</source>
        <translation>%1: %2 Bilder; nötig sind mindestens %3</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 × %4 pixels; at most %5 can be read</source>
        <translation>%1: %2 Bilder mit %3 × %4 Pixeln; gelesen werden höchstens %5</translation>
    </message>
    <message>
        <source>%1: all %2 images are the same</source>
        <translation>%1: Alle %2 Bilder sind gleich</translation>
    </message>
    <message>
        <source>%1: more than %2 words, which is the most</source>
        <translation>%1: mehr als %2 Wörter; mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>%1: more than %2 characters, which is the most</source>
        <translation>%1: mehr als %2 Zeichen; mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>%1: at least %2 words and punctuation marks were expected, here are %3</source>
        <translation>%1: Erwartet wurden mindestens %2 Wörter und Satzzeichen, hier sind es %3</translation>
    </message>
    <message>
        <source>%1: at least %2 characters were expected, here are %3</source>
        <translation>%1: Erwartet wurden mindestens %2 Zeichen, hier sind es %3</translation>
    </message>
    <message>
        <source>the force "%1" does not act on the kind "%2"; only 0 is allowed</source>
        <translation>Die Kraft „%1“ wirkt nicht auf die Art „%2“; erlaubt ist nur 0</translation>
    </message>
    <message>
        <source>detector.falsePositives must be below 1, or nothing real would pass</source>
        <translation>detector.falsePositives muss unter 1 liegen, sonst käme nichts Echtes durch</translation>
    </message>
    <message>
        <source>loop.data: regression knows "replace" and "accumulate"</source>
        <translation>loop.data: regression kennt „replace“ und „accumulate“</translation>
    </message>
    <message>
        <source>the force "selection" needs to know how to choose (the lineage's key "curation"); without it only 0 is allowed</source>
        <translation>Die Kraft „selection“ muss wissen, wie auszuwählen ist (Schlüssel „curation“ der Linie); ohne ihn ist nur 0 erlaubt</translation>
    </message>
    <message>
        <source>the force "selection" must be in %1 … %2 with this curation; it is %3</source>
        <translation>Die Kraft „selection“ muss bei dieser Kuratierung in %1 … %2 liegen; sie ist %3</translation>
    </message>
    <message>
        <source>the force "memory" needs an archive (the lineage's key "loop.archive")</source>
        <translation>Die Kraft „memory“ braucht ein Archiv (den Schlüssel „loop.archive“ der Linie)</translation>
    </message>
    <message>
        <source>the force "exchange" needs several labs (the lineage's key "loop.labs")</source>
        <translation>Die Kraft „exchange“ braucht mehrere Labore (den Schlüssel „loop.labs“ der Linie)</translation>
    </message>
    <message>
        <source>The last training ran away to infinity: the model before it was kept. A smaller learning rate helps.</source>
        <translation>Das letzte Training lief ins Unendliche; das Modell davor wurde behalten. Eine kleinere Lernrate hilft.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>The likelihood is judged by %1 of the %2 items that the density rests on.</source>
        <translation>Die Likelihood wird anhand von %1 der %2 Beispiele beurteilt, auf denen die Dichte beruht.</translation>
    </message>
    <message>
        <source>%1: this is not a saved model that begins with "%2"</source>
        <translation>%1: Das ist kein gespeichertes Modell, das mit „%2“ beginnt</translation>
    </message>
    <message>
        <source>%1, line %2: %3 from %4 to %5 was expected, not %6</source>
        <translation>%1, Zeile %2: Erwartet wurde %3 von %4 bis %5, nicht %6</translation>
    </message>
    <message>
        <source>%1, line %2: a whole number was expected, not %3</source>
        <translation>%1, Zeile %2: Erwartet wurde eine ganze Zahl, nicht %3</translation>
    </message>
    <message>
        <source>%1, line %2: "%3" and finite numbers (%4) were expected</source>
        <translation>%1, Zeile %2: Erwartet wurden „%3“ und endliche Zahlen (%4)</translation>
    </message>
    <message>
        <source>%1, line %2: these numbers do not make a model</source>
        <translation>%1, Zeile %2: Diese Zahlen ergeben kein Modell</translation>
    </message>
    <message>
        <source>%1, line %2: "end" was expected</source>
        <translation>%1, Zeile %2: Erwartet wurde „end“</translation>
    </message>
    <message>
        <source>%1, line %2: the file ends here, unfinished</source>
        <translation>%1, Zeile %2: Die Datei endet hier unvollständig</translation>
    </message>
    <message>
        <source>The saved model is damaged: it cannot be read to its end</source>
        <translation>Das gespeicherte Modell ist beschädigt: Es lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>This is not a saved model: expected “%1” in its first line</source>
        <translation>Das ist kein gespeichertes Modell: erwartet „%1“ in der ersten Zeile</translation>
    </message>
    <message>
        <source>The saved model is damaged: its check sum is wrong</source>
        <translation>Das gespeicherte Modell ist beschädigt: Die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>The saved model is damaged: expected %1 to %2, found %3</source>
        <translation>Das gespeicherte Modell ist beschädigt: erwartet %1 bis %2, gefunden %3</translation>
    </message>
    <message>
        <source>A neural model of text takes at most %1 different words or characters; this text has %2</source>
        <translation>Ein neuronales Textmodell nimmt höchstens %1 verschiedene Wörter oder Zeichen; dieser Text hat %2</translation>
    </message>
    <message>
        <source>%1: this is not a saved n-gram model</source>
        <translation>%1: Das ist kein gespeichertes n-Gramm-Modell</translation>
    </message>
    <message>
        <source>%1: this saved n-gram model is damaged</source>
        <translation>%1: Dieses gespeicherte n-Gramm-Modell ist beschädigt</translation>
    </message>
    <message>
        <source>data: an autoencoder needs images to learn from: shipped ones (optdigits, mnist), an IDX file or a folder of PNG files</source>
        <translation>data: Ein Autoencoder braucht Bilder, aus denen er lernt: mitgelieferte (optdigits, mnist), eine IDX-Datei oder einen Ordner mit PNG-Dateien</translation>
    </message>
    <message>
        <source>The images have no labels: their classes are groups of alike ones.</source>
        <translation>Die Bilder haben keine Beschriftungen: Ihre Klassen sind Gruppen ähnlicher Bilder.</translation>
    </message>
    <message>
        <source>%1: the rows to train on lie on one line in columns "%2" and "%3"; a model on the plane needs both</source>
        <translation>%1: Die Trainingsdaten liegen in den Spalten „%2“ und „%3“ auf einer Geraden; ein Modell in der Ebene braucht beide</translation>
    </message>
    <message>
        <source>the data of all generations would need more than %1 MB of memory: take a window (loop.data) or a smaller size</source>
        <translation>Die Daten aller Generationen bräuchten mehr als %1 MB Speicher: Nehmen Sie ein Fenster (loop.data) oder eine kleinere Größe</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>wahrer Zielwert</translation>
    </message>
    <message>
        <source>predicted label</source>
        <translation>vorhergesagter Zielwert</translation>
    </message>
    <message>
        <source>features: a whole number from 1 to %1 was expected, not %2</source>
        <translation>features: Erwartet wurde eine ganze Zahl von 1 bis %1, nicht %2</translation>
    </message>
    <message>
        <source>noise: a number above 0 and at most %1 was expected, not %2</source>
        <translation>noise: Erwartet wurde eine Zahl über 0 und höchstens %1, nicht %2</translation>
    </message>
    <message>
        <source>size: with %1 features a whole number from %2 to %3 was expected, not %4</source>
        <translation>size: Bei %1 Merkmalen wurde eine ganze Zahl von %2 bis %3 erwartet, nicht %4</translation>
    </message>
    <message>
        <source>there is no exact expectation for text: words hang together</source>
        <translation>für Text gibt es keine exakte Erwartung: Wörter hängen zusammen</translation>
    </message>
    <message>
        <source>data: a model of text needs a text to learn from, shipped (austen_pride, newton_opticks) or a file</source>
        <translation>data: Ein Textmodell braucht einen Text, aus dem es lernt, einen mitgelieferten (austen_pride, newton_opticks) oder eine Datei</translation>
    </message>
    <message>
        <source>network.hidden: at most %1 units of memory, not %2</source>
        <translation>network.hidden: höchstens %1 Gedächtniseinheiten, nicht %2</translation>
    </message>
    <message>
        <source>loop: regression has no archive and no exact shares</source>
        <translation>loop: Regression hat kein Archiv und keine exakten Anteile</translation>
    </message>
    <message>
        <source>A judge trained once on real images names the classes; it is right about %1 of %2 real images that it never saw.</source>
        <translation>Ein einmal an echten Bildern trainierter Prüfer benennt die Klassen; bei %1 von %2 echten Bildern, die er nie sah, hat er recht.</translation>
    </message>
    <message>
        <source>there is no exact expectation for this kind of model</source>
        <translation>für diese Art von Modell gibt es keinen exakten Erwartungswert</translation>
    </message>
    <message>
        <source>it does not act on %1 here</source>
        <translation>sie wirkt hier nicht auf %1</translation>
    </message>
    <message>
        <source>"%1" is not a measure of this scenario; known are %2</source>
        <translation>„%1“ ist kein Maß dieses Szenarios; bekannt sind %2</translation>
    </message>
    <message>
        <source>the measure "%1" is named twice</source>
        <translation>das Maß „%1“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>no measure is named</source>
        <translation>kein Maß ist genannt</translation>
    </message>
    <message>
        <source>the kind "%1" needs a size of at least %2, not %3</source>
        <translation>die Art „%1“ braucht einen Umfang von mindestens %2, nicht %3</translation>
    </message>
    <message>
        <source>a sweep can have %1 cells at the most, this one has %2</source>
        <translation>ein Sweep kann höchstens %1 Zellen haben, dieser hat %2</translation>
    </message>
    <message>
        <source>a cell can have 1 to %1 replicates</source>
        <translation>eine Zelle kann 1 bis %1 Wiederholungen haben</translation>
    </message>
    <message>
        <source>both axes set the %1 of %2</source>
        <translation>beide Achsen setzen %1 von %2</translation>
    </message>
    <message>
        <source>expected QUANTITY=LOW:HIGH:COUNT, as in inflow=0:0.1:21 or population.size=20:400:20, found "%1"</source>
        <translation>erwartet wird GRÖSSE=VON:BIS:ANZAHL, wie in inflow=0:0.1:21 oder population.size=20:400:20, gefunden „%1“</translation>
    </message>
    <message>
        <source>"%1" is not a quantity; known are %2, of both lineages or of one (ai.inflow, population.size)</source>
        <translation>„%1“ ist keine Größe; bekannt sind %2, für beide Linien oder für eine (ai.inflow, population.size)</translation>
    </message>
    <message>
        <source>%1 can be from %2 to %3</source>
        <translation>%1 kann von %2 bis %3 gehen</translation>
    </message>
    <message>
        <source>there can be 1 to %1 values</source>
        <translation>es kann 1 bis %1 Werte geben</translation>
    </message>
    <message>
        <source>several values go from a lower one to a higher one, one value is written alone, as in inflow=0.05</source>
        <translation>mehrere Werte gehen von einem kleineren zu einem größeren, ein einzelner wird allein geschrieben, wie in inflow=0.05</translation>
    </message>
    <message>
        <source>a logarithmic axis starts above 0</source>
        <translation>eine logarithmische Achse beginnt über 0</translation>
    </message>
    <message>
        <source>two of the values are the same: %1 (sizes are rounded to whole numbers)</source>
        <translation>zwei der Werte sind gleich: %1 (Umfänge werden auf ganze Zahlen gerundet)</translation>
    </message>
    <message>
        <source>f = 1 − T: less fresh data than this and a model sampled at temperature T sharpens on and on, even without chance</source>
        <translation>f = 1 − T: mit weniger frischen Daten wird ein Modell, das mit Temperatur T gezogen wird, immer einförmiger, auch ohne Zufall</translation>
    </message>
    <message>
        <source>n·f = ½: one real item every second generation keeps half of the diversity in the long run (Wright 1931)</source>
        <translation>n·f = ½: ein echtes Beispiel in jeder zweiten Generation erhält auf Dauer die halbe Vielfalt (Wright 1931)</translation>
    </message>
    <message>
        <source>%1: this is not the specification of a sweep</source>
        <translation>%1: das ist keine Beschreibung eines Sweeps</translation>
    </message>
    <message>
        <source>%1: made by %2, this is %3; one sweep takes one version</source>
        <translation>%1: gemacht von %2, dies ist %3; ein Sweep braucht eine einzige Version</translation>
    </message>
    <message>
        <source>loop.exchange "merge" is for the kinds categorical and gaussian: the parameters of the kind %1 cannot be averaged</source>
        <translation>loop.exchange „merge“ gibt es für die Arten categorical und gaussian: Die Parameter der Art %1 lassen sich nicht mitteln</translation>
    </message>
    <message>
        <source>size: %1 samples in each of %2 labs need more than %3 MB of memory</source>
        <translation>size: %1 Beispiele in jedem von %2 Laboren brauchen mehr als %3 MB Speicher</translation>
    </message>
    <message>
        <source>N = %1 individuals</source>
        <translation>N = %1 Individuen</translation>
    </message>
    <message>
        <source>f = %1: chance that a gamete comes from outside</source>
        <translation>f = %1: Chance, dass ein Gamet von außen kommt</translation>
    </message>
    <message>
        <source>u = %1: chance that a copy mutates, to any of K alleles</source>
        <translation>u = %1: Chance, dass eine Kopie zu einem beliebigen von K Allelen mutiert</translation>
    </message>
    <message>
        <source>c: chance that two gametes of one generation come from one parent, with equal families of N = %1 parents</source>
        <translation>c: Chance, dass zwei Gameten einer Generation von einem Elternteil stammen, bei gleichen Familien von N = %1 Eltern</translation>
    </message>
    <message>
        <source>c = 1/N, N = %1 individuals</source>
        <translation>c = 1/N, N = %1 Individuen</translation>
    </message>
    <message>
        <source>s = %1: share of the offspring with one parent</source>
        <translation>s = %1: Anteil der Nachkommen mit einem Elternteil</translation>
    </message>
    <message>
        <source>c = 1/4N_m + 1/4N_f, N = %1 individuals</source>
        <translation>c = 1/4N_m + 1/4N_f, N = %1 Individuen</translation>
    </message>
    <message>
        <source>N_m = %1 males, N_f = %2 females</source>
        <translation>N_m = %1 Männchen, N_f = %2 Weibchen</translation>
    </message>
    <message>
        <source>c = 1/2C, N = %1 individuals</source>
        <translation>c = 1/2C, N = %1 Individuen</translation>
    </message>
    <message>
        <source>C = %1 couples</source>
        <translation>C = %1 Paare</translation>
    </message>
    <message>
        <source>L = %1 demes, n = %2 gene copies in each on average</source>
        <translation>L = %1 Deme, n = %2 Genkopien im Mittel in jedem</translation>
    </message>
    <message>
        <source>J: chance that two copies are the same, within a deme and between two; carried for each pair of demes</source>
        <translation>J: Chance, dass zwei Kopien gleich sind, in einem Dem und zwischen zweien; für jedes Paar von Demen mitgeführt</translation>
    </message>
    <message>
        <source>L = %1 demes, w their shares of all individuals</source>
        <translation>L = %1 Deme, w ihre Anteile an allen Individuen</translation>
    </message>
    <message>
        <source>m = %1: chance that a gamete comes from another deme</source>
        <translation>m = %1: Chance, dass ein Gamet aus einem anderen Dem kommt</translation>
    </message>
    <message>
        <source>H: chance that two gene copies drawn from everybody differ</source>
        <translation>H: Chance, dass zwei aus allen gezogene Genkopien verschieden sind</translation>
    </message>
    <message>
        <source>b = %1: chance that a gamete comes out of the gene bank; B, X: two copies of the bank, or one of it and one of the living, are the same</source>
        <translation>b = %1: Chance, dass ein Gamet aus der Genbank kommt; B, X: zwei Kopien der Bank, oder eine von ihr und eine der Lebenden, sind gleich</translation>
    </message>
    <message>
        <source>f = %1: chance that a gamete comes from outside; M, Y: two copies from outside, or one of them and one of the living, are the same</source>
        <translation>f = %1: Chance, dass ein Gamet von außen kommt; M, Y: zwei Kopien von außen, oder eine von ihnen und eine der Lebenden, sind gleich</translation>
    </message>
    <message>
        <source>u = %1: chance that a copy mutates</source>
        <translation>u = %1: Chance, dass eine Kopie mutiert</translation>
    </message>
    <message>
        <source>genotypes decide nothing: neither who lives, nor who mates, nor how many are born</source>
        <translation>Genotypen entscheiden nichts: weder, wer lebt, noch, wer sich paart, noch, wie viele geboren werden</translation>
    </message>
    <message>
        <source>who mates, who moves and which gamete is drawn is left to chance, by the rules that hold now</source>
        <translation>wer sich paart, wer wandert und welcher Gamet gezogen wird, entscheidet der Zufall nach den jetzt geltenden Regeln</translation>
    </message>
    <message>
        <source>H: chance that two gene copies drawn from a generation come from different copies of the founders</source>
        <translation>H: Chance, dass zwei aus einer Generation gezogene Genkopien von verschiedenen Kopien der Gründer stammen</translation>
    </message>
    <message>
        <source>φ: kinship, of all pairs of the N people of a generation</source>
        <translation>φ: Verwandtschaft aller Paare der N Individuen einer Generation</translation>
    </message>
    <message>
        <source>founders are unrelated, and the pedigree is right</source>
        <translation>die Gründer sind nicht verwandt, und der Stammbaum stimmt</translation>
    </message>
    <message>
        <source>which of its two copies a parent hands on is left to chance</source>
        <translation>welche seiner beiden Kopien ein Elternteil weitergibt, entscheidet der Zufall</translation>
    </message>
    <message>
        <source>λ = %1: share of its variance with which the model is sampled</source>
        <translation>λ = %1: Anteil seiner Varianz, mit dem das Modell Stichproben zieht</translation>
    </message>
    <message>
        <source>f = %1: chance that an item is real, or drawn uniformly</source>
        <translation>f = %1: Chance, dass ein Ding echt oder gleichverteilt gezogen ist</translation>
    </message>
    <message>
        <source>f = %1: chance that an item is real</source>
        <translation>f = %1: Chance, dass ein Ding echt ist</translation>
    </message>
    <message>
        <source>%1* = f·%1₀ + g·A + u·U + s·%2 + variance between their means</source>
        <translation>%1* = f·%1₀ + g·A + u·U + s·%2 + Varianz zwischen ihren Mitteln</translation>
    </message>
    <message>
        <source>Shares of the items: real f = %1, archive g = %2, uniform u = %3, made by a model s = %4</source>
        <translation>Anteile der Dinge: echt f = %1, Archiv g = %2, gleichverteilt u = %3, von einem Modell s = %4</translation>
    </message>
    <message>
        <source>H: chance that two items of the model differ</source>
        <translation>H: Chance, dass zwei Dinge des Modells verschieden sind</translation>
    </message>
    <message>
        <source>V: total variance of the model</source>
        <translation>V: Gesamtvarianz des Modells</translation>
    </message>
    <message>
        <source>W: mean variance within the parts that come in exact numbers</source>
        <translation>W: mittlere Varianz in den Teilen, die in genauer Zahl kommen</translation>
    </message>
    <message>
        <source>T: items of all generations so far, the new ones included</source>
        <translation>T: Dinge aller bisherigen Generationen, die neuen eingeschlossen</translation>
    </message>
    <message>
        <source>P: diversity of the T items of all generations so far</source>
        <translation>P: Vielfalt der T Dinge aller bisherigen Generationen</translation>
    </message>
    <message>
        <source>k: each of the last %1 generations, w its share of the items, x̄ their mean</source>
        <translation>k: jede der letzten %1 Generationen, w ihr Anteil an den Dingen, x̄ deren Mittel</translation>
    </message>
    <message>
        <source>%1(t+1) = w·(1 − 1/n)·%2 + (1 − w)·A + variance between the two means</source>
        <translation>%1(t+1) = w·(1 − 1/n)·%2 + (1 − w)·A + Varianz zwischen den beiden Mitteln</translation>
    </message>
    <message>
        <source>w = n/(n + %1): share of the new items beside the archive, of diversity A</source>
        <translation>w = n/(n + %1): Anteil der neuen Dinge neben dem Archiv, das die Vielfalt A hat</translation>
    </message>
    <message>
        <source>n = %1 items a generation</source>
        <translation>n = %1 Dinge je Generation</translation>
    </message>
    <message>
        <source>L = %1 labs, exchange %2; S, C: expected products of a lab’s mean with its own and with another’s</source>
        <translation>L = %1 Labore, Austausch %2; S, C: erwartete Produkte des Mittels eines Labors mit sich selbst und mit dem eines anderen</translation>
    </message>
    <message>
        <source>a fit has the mean and the variance of what it is trained on</source>
        <translation>eine Anpassung hat Mittel und Varianz dessen, woran sie trainiert wird</translation>
    </message>
    <message>
        <source>items are drawn independently; none is preferred</source>
        <translation>Dinge werden unabhängig gezogen; keines wird bevorzugt</translation>
    </message>
    <message>
        <source>sizes and changes are those of this run, past ones included</source>
        <translation>Größen und Änderungen sind die dieses Laufs, auch die vergangenen</translation>
    </message>
    <message>
        <source>%1 other lives of this scenario would take %2 MB of memory, and %3 MB are what they may take: at most %4 of them fit</source>
        <translation>%1 andere Leben dieses Szenarios brauchten %2 MB Speicher, %3 MB dürfen es sein: höchstens %4 davon passen hinein</translation>
    </message>
    <message>
        <source>The other lives stand still at generation %1: to go on, %2 of them would take more than %3 MB of memory</source>
        <translation>Die anderen Leben bleiben bei Generation %1 stehen: Um weiterzugehen, brauchten %2 davon mehr als %3 MB Speicher</translation>
    </message>
    <message>
        <source>the pedigree has too many people to work out the kinship of all</source>
        <translation>der Stammbaum hat zu viele Individuen, um die Verwandtschaft aller zu berechnen</translation>
    </message>
    <message>
        <source>there are or were more than %1 demes</source>
        <translation>es gibt oder gab mehr als %1 Deme</translation>
    </message>
    <message>
        <source>pollinators choose who is fertile</source>
        <translation>Bestäuber entscheiden, wer fruchtbar ist</translation>
    </message>
    <message>
        <source>who mates with whom is planned</source>
        <translation>wer sich mit wem paart, ist geplant</translation>
    </message>
    <message>
        <source>a new allele may be one that comes in from outside, too</source>
        <translation>ein neues Allel kann auch eines sein, das von außen kommt</translation>
    </message>
    <message>
        <source>a deme had one sex alone</source>
        <translation>ein Dem hatte nur ein Geschlecht</translation>
    </message>
    <message>
        <source>individuals are brought in, males and females of different descent</source>
        <translation>Individuen werden hereingebracht, Männchen und Weibchen verschiedener Abstammung</translation>
    </message>
    <message>
        <source>demes were joined, males and females of different descent</source>
        <translation>Deme wurden verbunden, Männchen und Weibchen verschiedener Abstammung</translation>
    </message>
    <message>
        <source>individuals were brought in, males and females of different descent</source>
        <translation>Individuen wurden hereingebracht, Männchen und Weibchen verschiedener Abstammung</translation>
    </message>
    <message>
        <source>what the model makes is curated</source>
        <translation>was das Modell macht, wird ausgelesen</translation>
    </message>
    <message>
        <source>theory follows windows of at most %1 generations</source>
        <translation>die Theorie folgt Fenstern von höchstens %1 Generationen</translation>
    </message>
    <message>
        <source>merged parameters do not make a mixture of what the labs know</source>
        <translation>verschmolzene Parameter ergeben keine Mischung dessen, was die Labore wissen</translation>
    </message>
    <message>
        <source>exact numbers of items meet a filter at the border</source>
        <translation>Dinge in genauer Zahl treffen auf einen Filter an der Grenze</translation>
    </message>
    <message>
        <source>exact numbers of items come from more than one other lab</source>
        <translation>Dinge kommen in genauer Zahl von mehr als einem anderen Labor</translation>
    </message>
    <message>
        <source>hardly anything passes the border</source>
        <translation>kaum etwas kommt über die Grenze</translation>
    </message>
    <message>
        <source>2N·f = ½: one gamete from outside every second generation keeps half of the diversity in the long run (Wright 1931)</source>
        <translation>2N·f = ½: Ein Gamet von außen in jeder zweiten Generation behält auf Dauer die Hälfte der Vielfalt (Wright 1931)</translation>
    </message>
    <message>
        <source>%1: %2: expected a whole number, %3, found %4</source>
        <translation>%1: %2: erwartet wird eine ganze Zahl, %3, gefunden %4</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The system allows no further thread: close other programs, or raise the limit on processes</source>
        <translation>Das System lässt keinen weiteren Thread zu: Schließen Sie andere Programme, oder erhöhen Sie die Grenze für Prozesse</translation>
    </message>
    <message>
        <source>The system refused what was asked: %1</source>
        <translation>Das System hat das Verlangte abgelehnt: %1</translation>
    </message>
    <message>
        <source>Interrupted; nothing was changed</source>
        <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Something failed that should not: %1</source>
        <translation>Etwas ist fehlgeschlagen, das nicht fehlschlagen sollte: %1</translation>
    </message>
    <message>
        <source>%1, line %2: the next cell or the end of the line was expected after a closing quote</source>
        <translation>%1, Zeile %2: Nach einem schließenden Anführungszeichen wurde die nächste Zelle oder das Ende der Zeile erwartet</translation>
    </message>
    <message>
        <source>%1: the names of the columns were taken from the # line above them: %2.</source>
        <translation>%1: Die Namen der Spalten stammen aus der Zeile mit # darüber: %2.</translation>
    </message>
    <message>
        <source>%1 begins with numbers and has no names of columns; they are called 1 to %2.</source>
        <translation>%1 beginnt mit Zahlen und nennt keine Spalten; sie heißen hier 1 bis %2.</translation>
    </message>
    <message>
        <source>%1, line %2: two columns are called %3</source>
        <translation>%1, Zeile %2: Zwei Spalten heißen %3</translation>
    </message>
    <message>
        <source>%1: this is not a text file (it has many control characters)</source>
        <translation>%1: Das ist keine Textdatei (sie hat viele Steuerzeichen)</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8 and was read as Latin-1 (Windows-1252).</source>
        <translation>%1: Der Text ist nicht UTF-8 und wurde als Latin-1 (Windows-1252) gelesen.</translation>
    </message>
    <message>
        <source>%1, line %2: the family %3 has two husbands or two wives; both were taken as parents.</source>
        <translation>%1, Zeile %2: Die Familie %3 hat zwei Ehemänner oder zwei Ehefrauen; beide gelten als Eltern.</translation>
    </message>
    <message>
        <source>%1, line %2: the family %3 has more than two parents; the first husband and the first wife, or the first two, were taken.</source>
        <translation>%1, Zeile %2: Die Familie %3 hat mehr als zwei Eltern; genommen wurden der erste Mann und die erste Frau oder die ersten beiden.</translation>
    </message>
    <message>
        <source>%1: no individual has a genotype at any locus (%2)</source>
        <translation>%1: An keinem Genort hat irgendein Individuum einen Genotyp (%2)</translation>
    </message>
    <message>
        <source>%1: haploid loci were left out, as two alleles are needed: %2.</source>
        <translation>%1: Haploide Loci wurden weggelassen, denn es braucht zwei Allele: %2.</translation>
    </message>
    <message>
        <source>%1: loci at which nobody has a genotype were left out: %2.</source>
        <translation>%1: Genorte, an denen niemand einen Genotyp hat, wurden weggelassen: %2.</translation>
    </message>
    <message>
        <source>%1: the two alleles of a cell were taken to be parted by “%2”.</source>
        <translation>%1: Als Trennzeichen zwischen den beiden Allelen einer Zelle wurde „%2“ angenommen.</translation>
    </message>
    <message>
        <source>%1, line %2: genotypes were expected, with a column pop for the population and one for each locus; found: %3; missing: pop</source>
        <translation>%1, Zeile %2: Erwartet wurden Genotypen, mit einer Spalte pop für die Population und einer für jeden Genort; gefunden: %3; es fehlt: pop</translation>
    </message>
    <message>
        <source>%1: the populations were taken from the column “%2”.</source>
        <translation>%1: Die Populationen stammen aus der Spalte „%2“.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no column of a locus; found: %3</source>
        <translation>%1, Zeile %2: Es gibt keine Spalte für einen Genort; gefunden: %3</translation>
    </message>
    <message>
        <source>%1, line %2: %3 loci, but at most %4 are possible</source>
        <translation>%1, Zeile %2: %3 Genorte, aber höchstens %4 sind möglich</translation>
    </message>
    <message>
        <source>%1: there is no PNG image in this folder itself; it has folders (the first is %2), which are not looked into: put all images into one folder, or choose one of these</source>
        <translation>%1: In diesem Ordner selbst liegt kein PNG-Bild; er hat Unterordner (der erste ist %2), in die nicht hineingesehen wird: Alle Bilder gehören in einen Ordner, oder einer von diesen ist zu wählen</translation>
    </message>
    <message>
        <source>%1, line %2: a pedigree was expected: GEDCOM, or a table with the columns id, father and mother; found: %3; missing: %4</source>
        <translation>%1, Zeile %2: Erwartet wurde ein Stammbaum: GEDCOM oder eine Tabelle mit den Spalten id, father und mother; gefunden: %3; es fehlt: %4</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is father and mother of %4 and has no row of its own; where it stands for unknown, leave it out or write 0 or NA, else give it a row</source>
        <translation>%1, Zeile %2: „%3“ ist Vater und Mutter von %4 und hat keine eigene Zeile; wo es für unbekannt steht, lassen Sie es weg oder schreiben Sie 0 oder NA, sonst geben Sie ihm eine Zeile</translation>
    </message>
    <message>
        <source>%1: father and mother of %2 people (first %3, line %4) are the same; taken as selfing.</source>
        <translation>%1: Bei %2 Individuen (zuerst %3, Zeile %4) sind Vater und Mutter dieselben; das gilt als Selbstbefruchtung.</translation>
    </message>
    <message>
        <source>%1: %2 people (first %3) are father of one child and mother of another.</source>
        <translation>%1: %2 Individuen (zuerst %3) sind Vater des einen und Mutter eines anderen Kindes.</translation>
    </message>
    <message>
        <source>%1: what the codes for the sexes mean was told by the columns of the parents: %2.</source>
        <translation>%1: Was die Kürzel für die Geschlechter bedeuten, ergab sich aus den Spalten der Eltern: %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column "%3": "%4" can be read in two ways; write numbers without separators of thousands, and all with the same decimal mark</source>
        <translation>%1, Zeile %2, Spalte „%3“: „%4“ lässt sich auf zwei Arten lesen; schreiben Sie Zahlen ohne Tausendertrennzeichen und alle mit demselben Dezimalzeichen</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 rows have numbers in all columns taken (%4); at least %5 are needed</source>
        <translation>%1: Nur %2 von %3 Zeilen haben in allen verwendeten Spalten (%4) Zahlen; mindestens %5 sind nötig</translation>
    </message>
    <message>
        <source>%1: most of this text has no blanks between its words, as Chinese, Japanese and Thai are written; it can be learned by characters, not by words</source>
        <translation>%1: Der größte Teil dieses Textes hat keine Leerzeichen zwischen den Wörtern, wie man Chinesisch, Japanisch und Thai schreibt; er lässt sich nach Zeichen lernen, nicht nach Wörtern</translation>
    </message>
    <message>
        <source>%1 is a table of numbers, not a scenario; a model learns from it where the lineage “ai” of a scenario has "kind": "mixture", "data": "%1"</source>
        <translation>%1 ist eine Tabelle von Zahlen, kein Szenario; ein Modell lernt daraus, wenn in einem Szenario die Linie „ai“ "kind": "mixture", "data": "%1" hat</translation>
    </message>
    <message>
        <source>%1 is a table of genotypes, not a scenario; a population starts from it where the lineage “population” of a scenario has "kind": "diploid", "data": "%1"</source>
        <translation>%1 ist eine Tabelle von Genotypen, kein Szenario; eine Population beginnt damit, wenn in einem Szenario die Linie „population“ "kind": "diploid", "data": "%1" hat</translation>
    </message>
    <message>
        <source>%1 is a pedigree, not a scenario; “outcross pedigree %1” prints inbreeding coefficients, and genes drop through it where the lineage “population” of a scenario has "kind": "pedigree", "data": "%1"</source>
        <translation>%1 ist ein Stammbaum, kein Szenario; „outcross pedigree %1“ gibt die Inzuchtkoeffizienten aus, und Gene fallen hindurch, wenn in einem Szenario die Linie „population“ "kind": "pedigree", "data": "%1" hat</translation>
    </message>
    <message>
        <source>%1 is a text, not a scenario; a model learns from it where the lineage “ai” of a scenario has "kind": "ngram", "data": "%1"</source>
        <translation>%1 ist ein Text, kein Szenario; ein Modell lernt daraus, wenn in einem Szenario die Linie „ai“ "kind": "ngram", "data": "%1" hat</translation>
    </message>
    <message>
        <source>%1 holds images, not a scenario; a model learns from them where the lineage “ai” of a scenario has "kind": "autoencoder", "data": "%1"</source>
        <translation>%1 enthält Bilder, kein Szenario; ein Modell lernt daraus, wenn in einem Szenario die Linie „ai“ "kind": "autoencoder", "data": "%1" hat</translation>
    </message>
    <message>
        <source>%1 is a table of numbers, not a scenario. The model can learn from it.</source>
        <translation>%1 ist eine Tabelle von Zahlen, kein Szenario. Das Modell kann daraus lernen.</translation>
    </message>
    <message>
        <source>%1 is a table of genotypes, not a scenario. The population can start from it.</source>
        <translation>%1 ist eine Tabelle von Genotypen, kein Szenario. Die Population kann damit beginnen.</translation>
    </message>
    <message>
        <source>%1 is a pedigree, not a scenario. Genes can be dropped through it.</source>
        <translation>%1 ist ein Stammbaum, kein Szenario. Gene können hindurchfallen.</translation>
    </message>
    <message>
        <source>%1 is a text, not a scenario. The model can learn from it.</source>
        <translation>%1 ist ein Text, kein Szenario. Das Modell kann daraus lernen.</translation>
    </message>
    <message>
        <source>%1 holds images, not a scenario. The model can learn from them.</source>
        <translation>%1 enthält Bilder, kein Szenario. Das Modell kann daraus lernen.</translation>
    </message>
    <message>
        <source>%1 is one image, not a scenario; a model learns from a folder of fifty PNG images or more, all of one size</source>
        <translation>%1 ist ein einzelnes Bild, kein Szenario; ein Modell lernt aus einem Ordner mit mindestens fünfzig PNG-Bildern von einer Größe</translation>
    </message>
    <message>
        <source>%1: %2: there is a NUL character in it</source>
        <translation>%1: %2: Darin steht ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>%1 lies outside of the scenario's folder; it is read with --allow-outside, if you trust where the scenario comes from</source>
        <translation>%1 liegt außerhalb des Ordners des Szenarios; mit --allow-outside wird es gelesen, wenn Sie der Herkunft des Szenarios trauen</translation>
    </message>
    <message>
        <source>N = %1 individuals, two in each line</source>
        <translation>N = %1 Individuen, zwei in jeder Linie</translation>
    </message>
    <message>
        <source>F: the two copies of one individual, Θ: a copy of a brother and one of his sister, B: copies of two lines, as among the founders</source>
        <translation>F: die beiden Kopien eines Individuums, Θ: eine Kopie eines Bruders und eine seiner Schwester, B: Kopien zweier Linien, wie unter den Gründern</translation>
    </message>
    <message>
        <source>every line goes on by itself: nothing enters, none is divided</source>
        <translation>jede Linie geht für sich weiter: Nichts kommt hinzu, keine teilt sich</translation>
    </message>
    <message>
        <source>f = %1: chance that a gamete comes from outside; v = %2: chance that a copy becomes the other allele</source>
        <translation>f = %1: Wahrscheinlichkeit, dass ein Gamet von außen kommt; v = %2: Wahrscheinlichkeit, dass eine Kopie zum anderen Allel wird</translation>
    </message>
    <message>
        <source>s = %1: each copy of the first allele makes an individual by so much fitter</source>
        <translation>s = %1: Um so viel fitter macht jede Kopie des ersten Allels ein Individuum</translation>
    </message>
    <message>
        <source>P(k): chance that k of the 2N copies are the first allele</source>
        <translation>P(k): Wahrscheinlichkeit, dass k der 2N Kopien das erste Allel sind</translation>
    </message>
    <message>
        <source>nothing but the two alleles decides who lives, and each copy counts alike</source>
        <translation>nichts als die beiden Allele entscheidet, wer lebt, und jede Kopie zählt gleich viel</translation>
    </message>
    <message>
        <source>who mates and which gamete is drawn is left to chance, in one deme</source>
        <translation>wer sich paart und welcher Gamet gezogen wird, ist dem Zufall überlassen, in einem einzigen Dem</translation>
    </message>
    <message>
        <source>numbers of individuals are those that the scenario and its events set</source>
        <translation>die Individuenzahlen sind die, die das Szenario und seine Ereignisse festlegen</translation>
    </message>
    <message>
        <source>changes and events are those of this run, past ones included; numbers of individuals follow from them, not from chance</source>
        <translation>Änderungen und Ereignisse sind die dieses Laufs, auch die vergangenen; die Individuenzahlen folgen aus ihnen, nicht aus dem Zufall</translation>
    </message>
    <message>
        <source>founders are drawn anew from the table in every run, and with them what is missing in it; the start is the mean over all draws</source>
        <translation>die Gründer werden in jedem Lauf neu aus der Tabelle gezogen, und mit ihnen, was in ihr fehlt; der Anfang ist das Mittel über alle Ziehungen</translation>
    </message>
    <message>
        <source>B: variance of the centres of the bins that items lie in; w = %1: width of a bin, in standard deviations of the data</source>
        <translation>B: Varianz der Mitten der Klassen, in denen die Beispiele liegen; w = %1: Breite einer Klasse, in Standardabweichungen der Daten</translation>
    </message>
    <message>
        <source>h = %1: bandwidth, in standard deviations of the data; the kernel adds h² in each of two columns</source>
        <translation>h = %1: Bandbreite, in Standardabweichungen der Daten; der Kern fügt in jeder der beiden Spalten h² hinzu</translation>
    </message>
    <message>
        <source>c: bandwidth by the normal reference rule, as a share of the deviation</source>
        <translation>c: Bandbreite nach der Normalverteilungsregel, als Anteil der Standardabweichung</translation>
    </message>
    <message>
        <source>K: share of the signal that is kept, 1/(1 + e), e being the error of the weights, squared</source>
        <translation>K: Anteil des Signals, der bewahrt ist, 1/(1 + e); e ist der Fehler der Gewichte, quadriert</translation>
    </message>
    <message>
        <source>f = %1: chance that a label is real</source>
        <translation>f = %1: Wahrscheinlichkeit, dass ein Zielwert echt ist</translation>
    </message>
    <message>
        <source>X, c: independent χ² variables with d and n − d + 1 degrees of freedom, c anew in every generation</source>
        <translation>X, c: unabhängige χ²-Größen mit d und n − d + 1 Freiheitsgraden, c in jeder Generation neu</translation>
    </message>
    <message>
        <source>d = %1 features, σ = %2: noise of a label, n = %3 points a generation</source>
        <translation>d = %1 Merkmale, σ = %2: Rauschen eines Zielwerts, n = %3 Punkte je Generation</translation>
    </message>
    <message>
        <source>points and noise are normal and independent</source>
        <translation>Punkte und Rauschen sind normalverteilt und unabhängig</translation>
    </message>
    <message>
        <source>there are more points than features, by two at least</source>
        <translation>es gibt mehr Punkte als Merkmale, mindestens um zwei</translation>
    </message>
    <message>
        <source>a fit has the mean and the variance of what it is trained on, but for the bins or the kernel</source>
        <translation>eine Anpassung hat Mittel und Varianz dessen, woran sie gelernt hat, abgesehen von den Klassen oder vom Kern</translation>
    </message>
    <message>
        <source>loop.data "augment" needs real items that stay: set loop.archive to how many; it is 0</source>
        <translation>loop.data „augment“ braucht echte Beispiele, die bleiben: loop.archive muss sagen, wie viele; es ist 0</translation>
    </message>
    <message>
        <source>theory follows full-sib lines that nothing enters or divides</source>
        <translation>die Theorie folgt Geschwisterlinien, zu denen nichts hinzukommt und die sich nicht teilen</translation>
    </message>
    <message>
        <source>how many are born is left to chance</source>
        <translation>wie viele geboren werden, ist dem Zufall überlassen</translation>
    </message>
    <message>
        <source>chance decided how many of each deme and sex were left</source>
        <translation>der Zufall entschied, wie viele von jedem Dem und Geschlecht übrig blieben</translation>
    </message>
    <message>
        <source>noise moves items from one bin to another</source>
        <translation>Rauschen verschiebt Beispiele von einer Klasse in eine andere</translation>
    </message>
    <message>
        <source>novel items are drawn from elsewhere than smoothing adds</source>
        <translation>neuartige Beispiele kommen von anderswo, als die Glättung hinzufügt</translation>
    </message>
    <message>
        <source>there are hardly more points than features</source>
        <translation>es gibt kaum mehr Punkte als Merkmale</translation>
    </message>
    <message>
        <source>theory knows the mean error e of such a regression, but of what it keeps only that it is more than 1/(1 + e) on average</source>
        <translation>die Theorie kennt den mittleren Fehler e einer solchen Regression; von dem, was sie bewahrt, weiß sie nur, dass es im Mittel mehr als 1/(1 + e) ist</translation>
    </message>
    <message>
        <source>%1, line %2: a pedigree was expected, but the table begins with numbers and not with the names of its columns, such as id, father and mother</source>
        <translation>%1, Zeile %2: Erwartet wurde ein Stammbaum, aber die Tabelle beginnt mit Zahlen und nicht mit den Namen ihrer Spalten wie id, father und mother</translation>
    </message>
    <message>
        <source>%1 leads to %2, outside of the scenario's folder; it is read with --allow-outside, if you trust where the scenario comes from</source>
        <translation>%1 führt zu %2, aus dem Ordner des Szenarios hinaus; mit --allow-outside wird es gelesen, wenn Sie der Herkunft des Szenarios trauen</translation>
    </message>
    <message>
        <source>"%1" stands for a scenario; a pedigree is a CSV or GEDCOM file, or "habsburg"</source>
        <translation>„%1“ steht für ein Szenario; ein Stammbaum ist eine CSV- oder GEDCOM-Datei oder „habsburg“</translation>
    </message>
    <message>
        <source>%1: one line that begins with # below the header was skipped.</source>
        <translation>%1: Eine Zeile unter der Kopfzeile, die mit # beginnt, wurde übergangen.</translation>
    </message>
    <message>
        <source>%1: %2 lines that begin with # below the header were skipped.</source>
        <translation>%1: %2 Zeilen unter der Kopfzeile, die mit # beginnen, wurden übergangen.</translation>
    </message>
    <message>
        <source>%1: one character of UTF-16 is broken; it is shown as �.</source>
        <translation>%1: Ein Zeichen in UTF-16 ist beschädigt; es erscheint als �.</translation>
    </message>
    <message>
        <source>%1: %2 characters of UTF-16 are broken; they are shown as �.</source>
        <translation>%1: %2 Zeichen in UTF-16 sind beschädigt; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>%1: one byte is not UTF-8 as the rest is, and was read as Latin-1.</source>
        <translation>%1: Ein Byte ist anders als der Rest nicht UTF-8 und wurde als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>%1: %2 bytes are not UTF-8 as the rest is, and were read as Latin-1.</source>
        <translation>%1: %2 Bytes sind anders als der Rest nicht UTF-8 und wurden als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>%1: line %3 is not GEDCOM and was skipped.</source>
        <translation>%1: Zeile %3 ist kein GEDCOM und wurde übergangen.</translation>
    </message>
    <message>
        <source>%1: %2 lines are not GEDCOM and were skipped; the first is line %3.</source>
        <translation>%1: %2 Zeilen sind kein GEDCOM und wurden übergangen; die erste ist Zeile %3.</translation>
    </message>
    <message>
        <source>%1: line %3 was skipped, as it has other words where a pointer (@…@) or nothing belongs.</source>
        <translation>%1: Zeile %3 wurde übergangen, denn sie hat andere Worte, wo ein Verweis (@…@) oder nichts hingehört.</translation>
    </message>
    <message>
        <source>%1: %2 lines were skipped, as they have other words where a pointer (@…@) or nothing belongs; the first is line %3.</source>
        <translation>%1: %2 Zeilen wurden übergangen, denn sie haben andere Worte, wo ein Verweis (@…@) oder nichts hingehört; die erste ist Zeile %3.</translation>
    </message>
    <message>
        <source>%1: the person in line %3 has no name between @ signs and was skipped.</source>
        <translation>%1: Die Person in Zeile %3 hat keine Kennung zwischen @-Zeichen und wurde übergangen.</translation>
    </message>
    <message>
        <source>%1: %2 people have no name between @ signs and were skipped; the first is in line %3.</source>
        <translation>%1: %2 Personen haben keine Kennung zwischen @-Zeichen und wurden übergangen; die erste steht in Zeile %3.</translation>
    </message>
    <message>
        <source>%1: the text was read as %2, as its head says (CHAR).</source>
        <translation>%1: Der Text wurde als %2 gelesen, wie sein Kopf es sagt (CHAR).</translation>
    </message>
    <message>
        <source>%1: one link between a child and a family points to nothing and was left out.</source>
        <translation>%1: Eine Verbindung zwischen einem Kind und einer Familie zeigt ins Leere und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1: %2 links between children and families point to nothing and were left out.</source>
        <translation>%1: %2 Verbindungen zwischen Kindern und Familien zeigen ins Leere und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1: the link between %3 and a family is no descent (adoption, step, foster, guardian, sealing or the like) and does not count.</source>
        <translation>%1: Die Verbindung zwischen %3 und einer Familie ist keine Abstammung (Adoption, Stief- oder Pflegekind, Vormundschaft, Siegelung oder Ähnliches) und zählt nicht.</translation>
    </message>
    <message>
        <source>%1: %2 links between children and families are no descent (adoption, step, foster, guardian, sealing or the like) and do not count; the first is that of %3.</source>
        <translation>%1: %2 Verbindungen zwischen Kindern und Familien sind keine Abstammung (Adoption, Stief- oder Pflegekind, Vormundschaft, Siegelung oder Ähnliches) und zählen nicht; die erste ist die von %3.</translation>
    </message>
    <message>
        <source>%1: %3 is a child of several families; the first in the person's own record, %4, was taken.</source>
        <translation>%1: %3 ist Kind mehrerer Familien; es gilt die erste im eigenen Eintrag der Person, %4.</translation>
    </message>
    <message>
        <source>%1: %2 people are children of several families; of each the first in the person's own record was taken (of %3 it is %4).</source>
        <translation>%1: %2 Personen sind Kinder mehrerer Familien; bei jeder gilt die erste in ihrem eigenen Eintrag (bei %3 ist es %4).</translation>
    </message>
    <message>
        <source>%1, line %2, individual “%3”, locus %4: “%5” is not a genotype of four or six digits</source>
        <translation>%1, Zeile %2, Individuum „%3“, Locus %4: „%5“ ist kein Genotyp aus vier oder sechs Ziffern</translation>
    </message>
    <message>
        <source>%1, line %2, individual “%3”, locus %4: “%5” has two digits, but alleles have three here: three (haploid) or six were expected</source>
        <translation>%1, Zeile %2, Individuum „%3“, Locus %4: „%5“ hat zwei Ziffern, aber Allele haben hier drei: erwartet wurden drei (haploid) oder sechs</translation>
    </message>
    <message>
        <source>%1, line %2, individual “%3”, locus %4: “%5” has three digits, but alleles have two here: two (haploid) or four were expected</source>
        <translation>%1, Zeile %2, Individuum „%3“, Locus %4: „%5“ hat drei Ziffern, aber Allele haben hier zwei: erwartet wurden zwei (haploid) oder vier</translation>
    </message>
    <message>
        <source>%1: one haploid genotype at a locus of two alleles was taken for missing.</source>
        <translation>%1: Ein haploider Genotyp an einem Locus mit zwei Allelen gilt als fehlend.</translation>
    </message>
    <message>
        <source>%1: %2 haploid genotypes at loci of two alleles were taken for missing.</source>
        <translation>%1: %2 haploide Genotypen an Loci mit zwei Allelen gelten als fehlend.</translation>
    </message>
    <message>
        <source>%1, line %2, individual “%3”, locus %4: “%5” has another number of digits than the genotypes above</source>
        <translation>%1, Zeile %2, Individuum „%3“, Locus %4: „%5“ hat eine andere Zahl von Ziffern als die Genotypen darüber</translation>
    </message>
    <message>
        <source>%1, line %2, individual “%3”, locus %4: “%5” is haploid, two alleles were expected</source>
        <translation>%1, Zeile %2, Individuum „%3“, Locus %4: „%5“ ist haploid, erwartet wurden zwei Allele</translation>
    </message>
    <message>
        <source>%1: spellings of the same number were taken for one allele: %2.</source>
        <translation>%1: Schreibweisen derselben Zahl gelten als ein Allel: %2.</translation>
    </message>
    <message>
        <source>%1: alleles that look alike were taken for different ones, as they are not written alike: %2.</source>
        <translation>%1: Allele, die einander ähneln, gelten als verschieden, denn sie sind nicht gleich geschrieben: %2.</translation>
    </message>
    <message>
        <source>%1: alleles with a mark of doubt were taken as they are written: %2.</source>
        <translation>%1: Allele mit einem Zeichen des Zweifels gelten so, wie sie geschrieben sind: %2.</translation>
    </message>
    <message>
        <source>%1: the alleles count 0, 1, …, so 0 was taken for an allele and not for a missing one (at the loci %2).</source>
        <translation>%1: Die Allele zählen 0, 1, …, deshalb gilt 0 als Allel und nicht als fehlend (an den Loci %2).</translation>
    </message>
    <message>
        <source>%1: 0 hardly ever stands beside another allele, so it was taken for a missing one (at the loci %2).</source>
        <translation>%1: 0 steht so gut wie nie neben einem anderen Allel, deshalb gilt es als fehlend (an den Loci %2).</translation>
    </message>
    <message>
        <source>%1: whether 0 is an allele or a missing one cannot be told for sure at the loci %2; by what the others show, 0 was taken for an allele.</source>
        <translation>%1: Ob 0 an den Loci %2 ein Allel ist oder ein fehlendes, lässt sich nicht sicher sagen; nach dem, was die anderen zeigen, gilt 0 als Allel.</translation>
    </message>
    <message>
        <source>%1: whether 0 is an allele or a missing one cannot be told for sure at the loci %2; by what the others show, 0 was taken for a missing one.</source>
        <translation>%1: Ob 0 an den Loci %2 ein Allel ist oder ein fehlendes, lässt sich nicht sicher sagen; nach dem, was die anderen zeigen, gilt 0 als fehlend.</translation>
    </message>
    <message>
        <source>%1: one individual without a population was taken for a population of its own, “?”.</source>
        <translation>%1: Ein Individuum ohne Population bildet eine eigene, „?“.</translation>
    </message>
    <message>
        <source>%1: %2 individuals without a population were taken for one of their own, “?”.</source>
        <translation>%1: %2 Individuen ohne Population bilden eine eigene, „?“.</translation>
    </message>
    <message>
        <source>%1: one genotype was taken for missing, as one of its two alleles is missing.</source>
        <translation>%1: Ein Genotyp gilt als fehlend, denn eines seiner beiden Allele fehlt.</translation>
    </message>
    <message>
        <source>%1: %2 genotypes were taken for missing, as one of their two alleles is missing.</source>
        <translation>%1: %2 Genotypen gelten als fehlend, denn eines ihrer beiden Allele fehlt.</translation>
    </message>
    <message>
        <source>%1: the largest value of all pixels, %2, was taken for white.</source>
        <translation>%1: Der größte Wert aller Bildpunkte, %2, gilt als Weiß.</translation>
    </message>
    <message>
        <source>%1: what the images show was taken from the file %2 beside it.</source>
        <translation>%1: Was die Bilder zeigen, stammt aus der Datei %2 daneben.</translation>
    </message>
    <message>
        <source>%1: one coloured image was read in greys that are as bright.</source>
        <translation>%1: Ein farbiges Bild wurde in ebenso hellen Grautönen gelesen.</translation>
    </message>
    <message>
        <source>%1: %2 coloured images were read in greys that are as bright.</source>
        <translation>%1: %2 farbige Bilder wurden in ebenso hellen Grautönen gelesen.</translation>
    </message>
    <message>
        <source>%1: the 16-bit greys of one image were scaled to the 8 bits that look alike.</source>
        <translation>%1: Die 16-Bit-Grautöne eines Bildes wurden auf die 8 Bit gebracht, die gleich aussehen.</translation>
    </message>
    <message>
        <source>%1: the 16-bit greys of %2 images were scaled to the 8 bits that look alike.</source>
        <translation>%1: Die 16-Bit-Grautöne von %2 Bildern wurden auf die 8 Bit gebracht, die gleich aussehen.</translation>
    </message>
    <message>
        <source>%1: one image is transparent in places and was laid on white.</source>
        <translation>%1: Ein Bild ist stellenweise durchsichtig und wurde auf Weiß gelegt.</translation>
    </message>
    <message>
        <source>%1: %2 images are transparent in places and were laid on white.</source>
        <translation>%1: %2 Bilder sind stellenweise durchsichtig und wurden auf Weiß gelegt.</translation>
    </message>
    <message>
        <source>%1: a hidden file was skipped (%3).</source>
        <translation>%1: Eine versteckte Datei wurde übergangen (%3).</translation>
    </message>
    <message>
        <source>%1: %2 hidden files were skipped (the first is %3).</source>
        <translation>%1: %2 versteckte Dateien wurden übergangen (die erste ist %3).</translation>
    </message>
    <message>
        <source>%1: a file that is no PNG image was skipped (%3).</source>
        <translation>%1: Eine Datei, die kein PNG-Bild ist, wurde übergangen (%3).</translation>
    </message>
    <message>
        <source>%1: %2 files that are no PNG images were skipped (the first is %3).</source>
        <translation>%1: %2 Dateien, die keine PNG-Bilder sind, wurden übergangen (die erste ist %3).</translation>
    </message>
    <message>
        <source>%1: a folder inside was not looked into (%3).</source>
        <translation>%1: In einen Ordner darin wurde nicht hineingesehen (%3).</translation>
    </message>
    <message>
        <source>%1: %2 folders inside were not looked into (the first is %3).</source>
        <translation>%1: In %2 Ordner darin wurde nicht hineingesehen (der erste ist %3).</translation>
    </message>
    <message>
        <source>%1: the columns “%2”, “%3” and “%4” were taken for id, father and mother.</source>
        <translation>%1: Die Spalten „%2“, „%3“ und „%4“ gelten als Kennung, Vater und Mutter.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for an unknown parent, in one cell.</source>
        <translation>%1: „%2“ gilt in einer Zelle als unbekannter Elternteil.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for an unknown parent, in %3 cells.</source>
        <translation>%1: „%2“ gilt in %3 Zellen als unbekannter Elternteil.</translation>
    </message>
    <message>
        <source>%1, line %4: the father of %3 is female in the file; this was read as it is written, as inbreeding needs no sex.</source>
        <translation>%1, Zeile %4: Der Vater von %3 ist in der Datei weiblich; gelesen wurde es wie geschrieben, denn Inzucht hängt nicht am Geschlecht.</translation>
    </message>
    <message>
        <source>%1: the fathers of %2 children (first %3, line %4) are female in the file; this was read as it is written, as inbreeding needs no sex.</source>
        <translation>%1: Die Väter von %2 Kindern (zuerst %3, Zeile %4) sind in der Datei weiblich; gelesen wurde es wie geschrieben, denn Inzucht hängt nicht am Geschlecht.</translation>
    </message>
    <message>
        <source>%1, line %4: the mother of %3 is male in the file; this was read as it is written, as inbreeding needs no sex.</source>
        <translation>%1, Zeile %4: Die Mutter von %3 ist in der Datei männlich; gelesen wurde es wie geschrieben, denn Inzucht hängt nicht am Geschlecht.</translation>
    </message>
    <message>
        <source>%1: the mothers of %2 children (first %3, line %4) are male in the file; this was read as it is written, as inbreeding needs no sex.</source>
        <translation>%1: Die Mütter von %2 Kindern (zuerst %3, Zeile %4) sind in der Datei männlich; gelesen wurde es wie geschrieben, denn Inzucht hängt nicht am Geschlecht.</translation>
    </message>
    <message>
        <source>%1, line %4: the parents of %3 have the same sex in the file; this was read as it is written, as inbreeding needs no sex.</source>
        <translation>%1, Zeile %4: Die Eltern von %3 haben in der Datei dasselbe Geschlecht; gelesen wurde es wie geschrieben, denn Inzucht hängt nicht am Geschlecht.</translation>
    </message>
    <message>
        <source>%1: the parents of %2 children (first %3, line %4) have the same sex in the file; this was read as it is written, as inbreeding needs no sex.</source>
        <translation>%1: Die Eltern von %2 Kindern (zuerst %3, Zeile %4) haben in der Datei dasselbe Geschlecht; gelesen wurde es wie geschrieben, denn Inzucht hängt nicht am Geschlecht.</translation>
    </message>
    <message>
        <source>%1 is a text, not a scenario, and too short to learn from: it has %2 words and punctuation marks, and at least %3 are needed</source>
        <translation>%1 ist ein Text und kein Szenario, und zu kurz, um daraus zu lernen: Er hat %2 Wörter und Satzzeichen, nötig sind mindestens %3</translation>
    </message>
    <message>
        <source>%1 is a text, not a scenario, and too short to learn from: it has %2 characters, and at least %3 are needed</source>
        <translation>%1 ist ein Text und kein Szenario, und zu kurz, um daraus zu lernen: Er hat %2 Zeichen, nötig sind mindestens %3</translation>
    </message>
    <message>
        <source>%1: columns of numbers needed: %2; the file has %3, as all numbers in the column “%4” are the same</source>
        <translation>%1: Nötige Spalten mit Zahlen: %2; die Datei hat %3, denn alle Zahlen in der Spalte „%4“ sind gleich</translation>
    </message>
    <message>
        <source>%1: columns of numbers needed: %2; the file has %3 (the column “%4” has numbers: %5, unknown cells: %6, others: %7)</source>
        <translation>%1: Nötige Spalten mit Zahlen: %2; die Datei hat %3 (in der Spalte „%4“ sind Zahlen: %5, unbekannte Zellen: %6, andere: %7)</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the point in “%4” was taken for a decimal point; if it parts thousands, leave it out of all numbers.</source>
        <translation>%1, Zeile %2, Spalte „%3“: Der Punkt in „%4“ gilt als Dezimalpunkt; falls er Tausender trennt, gehört er aus allen Zahlen entfernt.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: the comma in “%4” was taken for a decimal comma; if it parts thousands, leave it out of all numbers.</source>
        <translation>%1, Zeile %2, Spalte „%3“: Das Komma in „%4“ gilt als Dezimalkomma; falls es Tausender trennt, gehört es aus allen Zahlen entfernt.</translation>
    </message>
    <message>
        <source>%1: no column was named, so the first one with numbers was taken: %2.</source>
        <translation>%1: Keine Spalte war genannt, deshalb wurde die erste mit Zahlen verwendet: %2.</translation>
    </message>
    <message>
        <source>%1: no columns were named, so the first %2 with numbers were taken: %3.</source>
        <translation>%1: Keine Spalten waren genannt, deshalb wurden die ersten %2 mit Zahlen verwendet: %3.</translation>
    </message>
    <message>
        <source>%1: one of %2 rows was left out, as it has no number in a column that was taken.</source>
        <translation>%1: Eine von %2 Zeilen wurde weggelassen, denn ihr fehlt in einer verwendeten Spalte die Zahl.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows were left out, as they have no number in a column that was taken.</source>
        <translation>%1: %2 von %3 Zeilen wurden weggelassen, denn ihnen fehlt in einer verwendeten Spalte die Zahl.</translation>
    </message>
    <message>
        <source>"%1" is not a shipped data set (%2); a file needs its ending, as in "%1.csv", and a folder (or a file without ending) the mark of a path, as in "./%1"</source>
        <translation>„%1“ ist kein mitgelieferter Datensatz (%2); bei einer Datei gehört die Endung dazu, wie in „%1.csv“, bei einem Ordner (oder einer Datei ohne Endung) das Zeichen eines Pfades, wie in „./%1“</translation>
    </message>
    <message>
        <source>%1 is a table with one column of numbers, not a scenario; a model learns from it where the lineage “ai” of a scenario has "kind": "gaussian", "data": "%1"</source>
        <translation>%1 ist eine Tabelle mit einer Spalte von Zahlen und kein Szenario; ein Modell lernt daraus, wenn in einem Szenario bei der Linie „ai“ "kind": "gaussian", "data": "%1" steht</translation>
    </message>
    <message>
        <source>%1 is a text without blanks between its words, not a scenario; a model learns from it by characters, where the lineage “ai” of a scenario has "kind": "ngram", "text": {"unit": "characters"}, "data": "%1"</source>
        <translation>%1 ist ein Text ohne Leerzeichen zwischen den Wörtern und kein Szenario; ein Modell lernt daraus nach Zeichen, wenn in einem Szenario bei der Linie „ai“ "kind": "ngram", "text": {"unit": "characters"}, "data": "%1" steht</translation>
    </message>
    <message>
        <source>sizes begin and end with whole numbers</source>
        <translation>Größen beginnen und enden mit ganzen Zahlen</translation>
    </message>
    <message>
        <source>%1: one missing genotype was drawn from the alleles of its population.</source>
        <translation>%1: Ein fehlender Genotyp wurde aus den Allelen seiner Population gezogen.</translation>
    </message>
    <message>
        <source>%1: %2 missing genotypes were drawn from the alleles of their populations.</source>
        <translation>%1: %2 fehlende Genotypen wurden aus den Allelen ihrer Populationen gezogen.</translation>
    </message>
    <message>
        <source>%1: %2 founders were drawn from %3 individuals, some of these more than once.</source>
        <translation>%1: %2 Gründer wurden aus %3 Individuen gezogen, manche davon mehrfach.</translation>
    </message>
    <message>
        <source>%1: only one of %3 modes was found in the data.</source>
        <translation>%1: Nur einer von %3 Modi wurde in den Daten gefunden.</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 modes were found in the data.</source>
        <translation>%1: Nur %2 von %3 Modi wurden in den Daten gefunden.</translation>
    </message>
    <message>
        <source>%1: columns of which most cells are no genotypes, as the others have them, were left out: %2.</source>
        <translation>%1: Spalten, deren Zellen meist keine Genotypen sind, wie die anderen sie haben, blieben weg: %2.</translation>
    </message>
    <message>
        <source>%1 looks like a PED file of PLINK, which is not read; write its genotypes as a table with the columns pop, id and one for each locus, in which a genotype is A/G</source>
        <translation>%1 sieht nach einer PED-Datei von PLINK aus, die nicht gelesen wird; schreiben Sie die Genotypen als Tabelle mit den Spalten pop, id und einer für jeden Locus, in der ein Genotyp A/G heißt</translation>
    </message>
    <message>
        <source>%1 is a table, not a scenario, and nothing can be learned from it: it has no column of numbers, no parents and no genotypes with their pop; its columns are %2</source>
        <translation>%1 ist eine Tabelle, kein Szenario, und aus ihr lässt sich nichts lernen: Sie hat keine Spalte mit Zahlen, keine Eltern und keine Genotypen mit ihrer Population (pop); ihre Spalten sind %2</translation>
    </message>
    <message>
        <source>%1: columns of numbers needed: %2; the file has %3 (line %4, column “%5”: “%6” is no number as they are read here: digits and one decimal mark)</source>
        <translation>%1: benötigte Spalten mit Zahlen: %2; die Datei hat %3 (Zeile %4, Spalte „%5“: „%6“ ist keine Zahl, wie sie hier gelesen werden: Ziffern und ein Dezimalzeichen)</translation>
    </message>
    <message>
        <source>%1, line %2, column "%3": "%4" has separators of thousands; write all numbers without them</source>
        <translation>%1, Zeile %2, Spalte „%3“: „%4“ hat Tausendertrennzeichen; schreiben Sie alle Zahlen ohne sie</translation>
    </message>
    <message>
        <source>%1 is not a scenario, which is JSON and begins with {, and no data that are recognised</source>
        <translation>%1 ist kein Szenario (das JSON ist und mit { beginnt), und es sind auch keine Daten, die erkannt werden</translation>
    </message>
    <message>
        <source>%1: all %2 founders are copies of the only individual.</source>
        <translation>%1: Alle %2 Gründer sind Kopien des einzigen Individuums.</translation>
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
    <message>
        <source>Habsburgs: compiled for this program; facts, CC0. Compare Alvarez, Ceballos, Quinteiro, PLoS ONE 4(4):e5174, 2009.</source>
        <translation>Habsburger: für dieses Programm zusammengestellt; Tatsachen, CC0. Vergleiche Alvarez, Ceballos, Quinteiro, PLoS ONE 4(4):e5174, 2009.</translation>
    </message>
    <message>
        <source>Irises: R. A. Fisher, 1936, UCI Machine Learning Repository; CC BY 4.0.</source>
        <translation>Schwertlilien: R. A. Fisher, 1936, UCI Machine Learning Repository; CC BY 4.0.</translation>
    </message>
    <message>
        <source>Small digits: E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998; CC BY 4.0.</source>
        <translation>Kleine Ziffern: E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998; CC BY 4.0.</translation>
    </message>
    <message>
        <source>Large digits: Y. LeCun, C. Cortes, C. Burges, MNIST; CC BY-SA 3.0.</source>
        <translation>Große Ziffern: Y. LeCun, C. Cortes, C. Burges, MNIST; CC BY-SA 3.0.</translation>
    </message>
    <message>
        <source>Books: Jane Austen, Pride and Prejudice; Isaac Newton, Opticks; public domain.</source>
        <translation>Bücher: Jane Austen, Pride and Prejudice; Isaac Newton, Opticks; gemeinfrei.</translation>
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
    <name>outcross::BiologySheet</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>outcross::BranchList</name>
    <message>
        <source>Tree of branches</source>
        <translation>Baum der Zweige</translation>
    </message>
</context>
<context>
    <name>outcross::BranchRows</name>
    <message>
        <source>%1, on screen. %2</source>
        <translation>%1, auf dem Bildschirm. %2</translation>
    </message>
    <message>
        <source>%1, pinned as %2. %3</source>
        <translation>%1, angeheftet als %2. %3</translation>
    </message>
</context>
<context>
    <name>outcross::BranchesDialog</name>
    <message>
        <source>&amp;Reopen</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>This future plays again; the one on screen stays here, pinned</source>
        <translation>Diese Zukunft läuft wieder; die auf dem Bildschirm bleibt hier, angeheftet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>There is one future so far. Go back to an earlier generation and change something: both futures stay here.</source>
        <translation>Bisher gibt es eine Zukunft. Gehen Sie zu einer früheren Generation zurück und ändern Sie etwas: Beide Zukünfte bleiben hier.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Lö&amp;sen</translation>
    </message>
    <message>
        <source>Every future from generation 0 on; the thick line is on screen. Pinned ones are drawn behind it in the chart, four at most. They last until the program ends; Save keeps the one on screen.</source>
        <translation>Jede Zukunft seit Generation 0; die dicke Linie ist auf dem Bildschirm. Angeheftete stehen im Diagramm hinter ihr, höchstens vier. Sie bleiben, bis das Programm endet; Speichern behält die auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>outcross::DeedBar</name>
    <message>
        <source>Not now: there is no population here.</source>
        <translation>Jetzt nicht: Hier gibt es keine Population.</translation>
    </message>
    <message>
        <source>Not now: a pedigree has happened already.</source>
        <translation>Jetzt nicht: Ein Stammbaum ist schon geschehen.</translation>
    </message>
    <message>
        <source>Not now: the population has died out.</source>
        <translation>Jetzt nicht: Die Population ist ausgestorben.</translation>
    </message>
    <message>
        <source>Not now: one individual is left.</source>
        <translation>Jetzt nicht: Nur ein Individuum ist übrig.</translation>
    </message>
    <message>
        <source>Not now: there is one deme. Fragment the population first.</source>
        <translation>Jetzt nicht: Es gibt nur ein Dem. Zerteilen Sie zuerst die Population.</translation>
    </message>
    <message>
        <source>Not now: there are several demes already. Reconnect them first.</source>
        <translation>Jetzt nicht: Es gibt schon mehrere Deme. Verbinden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>→ %1 × %2</source>
        <comment>individuals, for so many generations</comment>
        <translation>→ %1 × %2</translation>
    </message>
    <message>
        <source>+%1 each</source>
        <translation>je +%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>outcross::DeedButton</name>
    <message>
        <source>The Down key asks for another amount.</source>
        <translation>Die Pfeiltaste nach unten fragt nach einer anderen Menge.</translation>
    </message>
</context>
<context>
    <name>outcross::DeedPopup</name>
    <message>
        <source>Individuals left</source>
        <translation>Übrige Individuen</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Gründer</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmente</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Individuen</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generationen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>In each generation</source>
        <translation>In jeder Generation</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Let the amount follow the population again.</source>
        <translation>Die Menge wieder der Population folgen lassen.</translation>
    </message>
    <message>
        <source>founders’ like</source>
        <translation>nach Art der Gründer</translation>
    </message>
    <message>
        <source>deme %1</source>
        <translation>Dem %1</translation>
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
    <message>
        <source>Se&amp;lection</source>
        <translation>Sele&amp;ktion</translation>
    </message>
    <message>
        <source>Gene &amp;bank release</source>
        <translation>Gen&amp;bank-Freigabe</translation>
    </message>
    <message>
        <source>share of gametes from the frozen bank</source>
        <translation>Anteil der Gameten aus der Genbank</translation>
    </message>
    <message>
        <source>Migrati&amp;on</source>
        <translation>Migrati&amp;on</translation>
    </message>
    <message>
        <source>share of gametes that come from another deme</source>
        <translation>Anteil der Gameten aus einem anderen Dem</translation>
    </message>
    <message>
        <source>More forces</source>
        <translation>Weitere Kräfte</translation>
    </message>
    <message>
        <source>&amp;Kin avoidance</source>
        <translation>Inzucht&amp;vermeidung</translation>
    </message>
    <message>
        <source>share of mates that are the least related of eight</source>
        <translation>Anteil der Paarungen mit dem am wenigsten Verwandten von acht</translation>
    </message>
    <message>
        <source>Open: press to fold away.</source>
        <translation>Aufgeklappt: Drücken klappt zu.</translation>
    </message>
    <message>
        <source>Folded away: press to open.</source>
        <translation>Zugeklappt: Drücken klappt auf.</translation>
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
    <name>outcross::FoundersSection</name>
    <message>
        <source>Founders</source>
        <translation>Gründer</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Individuen</translation>
    </message>
    <message>
        <source>N: how many there are in each generation, all demes together.</source>
        <translation>N: wie viele es in jeder Generation gibt, alle Deme zusammen.</translation>
    </message>
    <message>
        <source>Their alleles</source>
        <translation>Ihre Allele</translation>
    </message>
    <message>
        <source>Alleles at each locus</source>
        <translation>Allele an jedem Locus</translation>
    </message>
    <message>
        <source>K: how many kinds of allele the founders carry.</source>
        <translation>K: wie viele Arten von Allelen die Gründer tragen.</translation>
    </message>
    <message>
        <source>Unevenness</source>
        <translation>Ungleichheit</translation>
    </message>
    <message>
        <source>The k-th most common allele is k to this power times rarer.</source>
        <translation>Das Allel auf Rang k ist um den Faktor k hoch diese Zahl seltener.</translation>
    </message>
    <message>
        <source>Loci</source>
        <translation>Loci</translation>
    </message>
    <message>
        <source>Places in the genome that are followed. The numbers are means over all.</source>
        <translation>Orte im Genom, die verfolgt werden. Die Zahlen sind Mittel über alle.</translation>
    </message>
    <message>
        <source>Frozen founders</source>
        <translation>Eingefrorene Gründer</translation>
    </message>
    <message>
        <source>So many founders lie in a gene bank; “Gene bank release” brings their gametes back.</source>
        <translation>So viele Gründer liegen in einer Genbank; die „Genbank-Freigabe“ bringt ihre Gameten zurück.</translation>
    </message>
    <message>
        <source>Equally frequent</source>
        <translation>Gleich häufig</translation>
    </message>
    <message>
        <source>K alleles, each as common as the others: the textbook's start.</source>
        <translation>K Allele, eines so häufig wie das andere: der Anfang im Lehrbuch.</translation>
    </message>
    <message>
        <source>A few common, many rare</source>
        <translation>Wenige häufig, viele selten</translation>
    </message>
    <message>
        <source>K alleles as unequal as words in a language; the rare ones go first.</source>
        <translation>K Allele, so ungleich häufig wie Wörter einer Sprache; die seltenen gehen zuerst.</translation>
    </message>
    <message>
        <source>All different</source>
        <translation>Alle verschieden</translation>
    </message>
    <message>
        <source>Every copy in a founder is an allele of its own, so two equal alleles are copies of one: identity by descent.</source>
        <translation>Jede Kopie in einem Gründer ist ein eigenes Allel; zwei gleiche Allele sind also Kopien ein und desselben: identisch durch Abstammung.</translation>
    </message>
    <message>
        <source>Cats of Nancy</source>
        <translation>Katzen aus Nancy</translation>
    </message>
    <message>
        <source>Real genotypes: 237 cats from 17 colonies, 9 microsatellite loci.</source>
        <translation>Echte Genotypen: 237 Katzen aus 17 Kolonien, 9 Mikrosatelliten-Loci.</translation>
    </message>
    <message>
        <source>Real genotypes from %1.</source>
        <translation>Echte Genotypen aus %1.</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>Wie im Szenario</translation>
    </message>
    <message>
        <source>The frequencies that the scenario's file gives.</source>
        <translation>Die Häufigkeiten, die in der Szenariodatei stehen.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Your own genotypes: a CSV table or a GENEPOP file.</source>
        <translation>Ihre eigenen Genotypen: eine CSV-Tabelle oder eine GENEPOP-Datei.</translation>
    </message>
</context>
<context>
    <name>outcross::HeatMap</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Farbkarte</translation>
    </message>
    <message>
        <source>%1; %2; %3 of %4 cells are known. The arrow keys read them out.</source>
        <translation>%1; %2; %3 von %4 Zellen sind bekannt. Die Pfeiltasten lesen sie vor.</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Back one level: message, fixed probe, presenter mode, full screen</source>
        <translation>Eine Ebene zurück: Meldung, feste Sonde, Präsentation, Vollbild</translation>
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
        <source>Shares of the population's alleles over time</source>
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
    <message>
        <source>Alleles</source>
        <translation>Allele</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Pedigree</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Picture shown</source>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <source>What the picture shows of these individuals.</source>
        <translation>Was das Bild von diesen Individuen zeigt.</translation>
    </message>
    <message>
        <source>Inbreeding</source>
        <translation>Inzucht</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Seltenes</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Latent plane</source>
        <translation>Latente Ebene</translation>
    </message>
    <message>
        <source>What the picture shows of this model.</source>
        <translation>Was das Bild von diesem Modell zeigt.</translation>
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
    <name>outcross::LookBack</name>
    <message>
        <source>How far back do you look?</source>
        <translation>Wie weit blicken Sie zurück?</translation>
    </message>
    <message>
        <source>Generations of ancestors that inbreeding is counted from.</source>
        <translation>So viele Generationen von Vorfahren gehen in die Inzucht ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <translation>
            <numerusform>%n Generation</numerusform>
            <numerusform>%n Generationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcross::ModelDataSection</name>
    <message>
        <source>It was trained on</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>Zweite Spalte</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Their frequencies</source>
        <translation>Häufigkeiten</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Every category is as common as the others.</source>
        <translation>Jede Kategorie ist so häufig wie die anderen.</translation>
    </message>
    <message>
        <source>A few common, many rare</source>
        <translation>Wenige häufig, viele selten</translation>
    </message>
    <message>
        <source>As unequal as words in a language; the rare ones go first.</source>
        <translation>So ungleich häufig wie Wörter einer Sprache; die seltenen gehen zuerst.</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>Wie im Szenario</translation>
    </message>
    <message>
        <source>The frequencies that the scenario's file gives.</source>
        <translation>Die Häufigkeiten, die in der Szenariodatei stehen.</translation>
    </message>
    <message>
        <source>Unevenness</source>
        <translation>Ungleichheit</translation>
    </message>
    <message>
        <source>The k-th most common one is k to this power times rarer.</source>
        <translation>Was auf Rang k steht, ist um den Faktor k hoch diese Zahl seltener.</translation>
    </message>
    <message>
        <source>The groups lie</source>
        <translation>Die Gruppen liegen</translation>
    </message>
    <message>
        <source>On a grid</source>
        <translation>Im Gitter</translation>
    </message>
    <message>
        <source>In rows and columns.</source>
        <translation>In Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>On a ring</source>
        <translation>Im Ring</translation>
    </message>
    <message>
        <source>Evenly on a circle, as in papers about forgers and judges.</source>
        <translation>Gleichmäßig auf einem Kreis wie in Fachartikeln über Fälscher und Gutachter.</translation>
    </message>
    <message>
        <source>Distance between them</source>
        <translation>Abstand dazwischen</translation>
    </message>
    <message>
        <source>From one to the next, in their own spreads; 0: the usual one.</source>
        <translation>Von einer zur nächsten, in ihren eigenen Standardabweichungen; 0: der übliche.</translation>
    </message>
    <message>
        <source>Your own: %1.</source>
        <translation>Ihre eigenen Daten: %1.</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>Aus einer Tabelle …</translation>
    </message>
    <message>
        <source>A CSV file with a line of column names.</source>
        <translation>Eine CSV-Datei mit einer Zeile aus Spaltennamen.</translation>
    </message>
    <message>
        <source>From an IDX file…</source>
        <translation>Aus einer IDX-Datei …</translation>
    </message>
    <message>
        <source>Small grey images as MNIST is distributed.</source>
        <translation>Kleine Graustufenbilder in dem Format, in dem MNIST verbreitet wird.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner …</translation>
    </message>
    <message>
        <source>A folder of small grey PNG images, all of one size.</source>
        <translation>Ein Ordner mit kleinen Graustufenbildern (PNG), alle gleich groß.</translation>
    </message>
    <message>
        <source>From a text…</source>
        <translation>Aus einem Text …</translation>
    </message>
    <message>
        <source>A plain text file in UTF-8.</source>
        <translation>Eine reine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>The column “%1” of the table.</source>
        <translation>Die Spalte „%1“ der Tabelle.</translation>
    </message>
    <message>
        <source>n: words and marks (or characters) that each generation writes and the next reads.</source>
        <translation>n: Wörter und Satzzeichen (oder Zeichen), die jede Generation schreibt und die nächste liest.</translation>
    </message>
    <message>
        <source>n: images that each generation draws and the next learns.</source>
        <translation>n: Bilder, die jede Generation zeichnet und aus denen die nächste lernt.</translation>
    </message>
    <message>
        <source>n: items that each generation makes and the next learns.</source>
        <translation>n: Beispiele, die jede Generation erzeugt und aus denen die nächste lernt.</translation>
    </message>
    <message>
        <source>Ranges that the numbers are sorted into to see which are still in use.</source>
        <translation>Bereiche, in die die Zahlen sortiert werden, um zu sehen, welche noch genutzt sind.</translation>
    </message>
    <message>
        <source>Bell curves that the model consists of.</source>
        <translation>Glockenkurven, aus denen das Modell besteht.</translation>
    </message>
    <message>
        <source>Groups of the real points that can be lost.</source>
        <translation>Gruppen der echten Punkte, die verloren gehen können.</translation>
    </message>
    <message>
        <source>K: how many different things there are at the start.</source>
        <translation>K: wie viele verschiedene Dinge es am Anfang gibt.</translation>
    </message>
</context>
<context>
    <name>outcross::ModelDialog</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Start anew with this model</source>
        <translation>Mit diesem Modell neu beginnen</translation>
    </message>
    <message>
        <source>A new run at generation 0; the population starts anew, too</source>
        <translation>Ein neuer Lauf bei Generation 0; auch die Population beginnt neu</translation>
    </message>
    <message>
        <source>The data are being read…</source>
        <translation>Die Daten werden gelesen …</translation>
    </message>
</context>
<context>
    <name>outcross::ModelSection</name>
    <message>
        <source>Open: press to fold away.</source>
        <translation>Aufgeklappt: Drücken klappt zu.</translation>
    </message>
    <message>
        <source>Folded away: press to open.</source>
        <translation>Zugeklappt: Drücken klappt auf.</translation>
    </message>
</context>
<context>
    <name>outcross::ModelSheet</name>
    <message>
        <source>Kind of model</source>
        <translation>Art des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>outcross::NumberRow</name>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
</context>
<context>
    <name>outcross::NumbersDialog</name>
    <message>
        <source>Table of the numbers</source>
        <translation>Zahlentabelle</translation>
    </message>
    <message>
        <source>A row for every generation. Choosing one fixes the chart's probe there; Return goes to it, and the pictures show it.</source>
        <translation>Eine Zeile je Generation. Wählen Sie eine, steht die Sonde des Diagramms dort fest; mit der Eingabetaste gehen Sie hin, und die Bilder zeigen sie.</translation>
    </message>
    <message>
        <source>Numbers of every generation</source>
        <translation>Zahlen jeder Generation</translation>
    </message>
    <message>
        <source>Go to this generation</source>
        <translation>Zu dieser Generation gehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The chosen rows, or all of them, for a spreadsheet</source>
        <translation>Die gewählten Zeilen oder alle, für eine Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>outcross::NumbersModel</name>
    <message>
        <source>Generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
</context>
<context>
    <name>outcross::OutsideDialog</name>
    <message>
        <source>&amp;Remember this for this scenario</source>
        <translation>Für dieses Szenario &amp;merken</translation>
    </message>
    <message>
        <source>Data outside of the scenario's folder</source>
        <translation>Daten außerhalb des Ordners des Szenarios</translation>
    </message>
    <message>
        <source>“%1” wants to read data that do not lie in its own folder. Read them?</source>
        <translation>„%1“ will Daten lesen, die nicht in seinem eigenen Ordner liegen. Sollen sie gelesen werden?</translation>
    </message>
    <message>
        <source>A scenario that somebody gave you could read files of yours in this way, and they would go on into the tables and pictures that you hand out. Agree if you made the scenario yourself, or know which data it needs.</source>
        <translation>Ein Szenario, das Ihnen jemand gegeben hat, könnte auf diese Weise Ihre Dateien lesen, und sie würden in die Tabellen und Bilder gelangen, die Sie weitergeben. Stimmen Sie zu, wenn Sie das Szenario selbst gemacht haben oder wissen, welche Daten es braucht.</translation>
    </message>
    <message>
        <source>For the AI lineage: %1</source>
        <translation>Für die KI-Linie: %1</translation>
    </message>
    <message>
        <source>For the population: %1</source>
        <translation>Für die Population: %1</translation>
    </message>
    <message>
        <source>This leads to %1</source>
        <translation>Das führt zu %1</translation>
    </message>
    <message>
        <source>Data that would be read</source>
        <translation>Daten, die gelesen würden</translation>
    </message>
    <message>
        <source>Read &amp;it</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>&amp;Nicht öffnen</translation>
    </message>
</context>
<context>
    <name>outcross::PhaseAxisChoice</name>
    <message>
        <source>by ratio</source>
        <translation>im Verhältnis</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: was sich ändert</translation>
    </message>
    <message>
        <source>%1: where</source>
        <translation>%1: wo</translation>
    </message>
    <message>
        <source>%1: number of values</source>
        <translation>%1: Zahl der Werte</translation>
    </message>
    <message>
        <source>%1: from one value to the next by the same ratio</source>
        <translation>%1: von einem Wert zum nächsten im gleichen Verhältnis</translation>
    </message>
    <message>
        <source>From one value to the next by the same ratio, not by the same step; starts above 0</source>
        <translation>Von einem Wert zum nächsten im gleichen Verhältnis, nicht im gleichen Schritt; beginnt über 0</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1: the values go from a lower one to a higher one.</source>
        <translation>%1: Die Werte gehen von einem niedrigeren zu einem höheren.</translation>
    </message>
    <message>
        <source>%1: by ratio, the values start above 0.</source>
        <translation>%1: Im gleichen Verhältnis beginnen die Werte über 0.</translation>
    </message>
    <message>
        <source>in both lineages</source>
        <translation>in beiden Linien</translation>
    </message>
    <message>
        <source>in the AI lineage</source>
        <translation>in der KI-Linie</translation>
    </message>
    <message>
        <source>in the population</source>
        <translation>in der Population</translation>
    </message>
    <message>
        <source>%1: lowest value</source>
        <translation>%1: niedrigster Wert</translation>
    </message>
    <message>
        <source>%1: highest value</source>
        <translation>%1: höchster Wert</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>outcross::PhaseChoices</name>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Generation that is measured</source>
        <translation>Generation, die gemessen wird</translation>
    </message>
    <message>
        <source>Lives in each cell</source>
        <translation>Leben je Zelle</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>Take the run on screen</source>
        <translation>Lauf vom Bildschirm nehmen</translation>
    </message>
    <message>
        <source>Propose a map of what the main window shows now</source>
        <translation>Eine Karte dessen vorschlagen, was das Hauptfenster jetzt zeigt</translation>
    </message>
    <message>
        <source>At &amp;generation</source>
        <translation>Bei &amp;Generation</translation>
    </message>
    <message>
        <source>&amp;Lives in each cell</source>
        <translation>&amp;Leben je Zelle</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Both directions change the same. Choose two different forces.</source>
        <translation>Beide Richtungen ändern dasselbe. Wählen Sie zwei verschiedene Kräfte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Measuring what this will cost …</source>
        <translation>Es wird gemessen, was das kostet …</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 cells, %2 in each: %3 on %4.</source>
        <extracomment>"99 cells, 8 lives in each: about 4 s on 1 core."</extracomment>
        <translation>%1 Zellen, %2 in jeder: %3 auf %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n lives</source>
        <translation>
            <numerusform>%n Leben</numerusform>
            <numerusform>%n Leben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcross::PhaseDialog</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Where collapse begins</source>
        <translation>Wo der Kollaps beginnt</translation>
    </message>
    <message>
        <source>How much of the map is finished</source>
        <translation>Wie viel der Karte fertig ist</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;Tabelle speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>outcross::PhaseMapView</name>
    <message>
        <source>Map of the AI lineage</source>
        <translation>Karte der KI-Linie</translation>
    </message>
    <message>
        <source>Map of the population</source>
        <translation>Karte der Population</translation>
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
        <source>Untitled scenario</source>
        <translation>Szenario ohne Titel</translation>
    </message>
    <message>
        <source>Dashed: %1.</source>
        <translation>Gestrichelt: %1.</translation>
    </message>
    <message>
        <source>Point at a cell to read it, click it to open its run in the main window.</source>
        <translation>Zeigen Sie auf eine Zelle, um sie zu lesen; ein Klick öffnet ihren Lauf im Hauptfenster.</translation>
    </message>
    <message>
        <source>One press draws the map; until then everything can be chosen at the left.</source>
        <translation>Ein Druck zeichnet die Karte; bis dahin lässt sich links alles wählen.</translation>
    </message>
    <message>
        <source>%1: not possible. %2</source>
        <translation>%1: nicht möglich. %2</translation>
    </message>
    <message>
        <source>AI lineage: %1</source>
        <extracomment>A lineage and its numbers.</extracomment>
        <translation>KI-Linie: %1</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population: %1</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>noch nicht fertig</translation>
    </message>
</context>
<context>
    <name>outcross::PopulationDialog</name>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Start anew with this population</source>
        <translation>Mit dieser Population neu beginnen</translation>
    </message>
    <message>
        <source>A new run at generation 0; the AI lineage starts anew, too</source>
        <translation>Ein neuer Lauf bei Generation 0; auch die KI-Linie beginnt neu</translation>
    </message>
    <message>
        <source>The data are being read…</source>
        <translation>Die Daten werden gelesen …</translation>
    </message>
    <message>
        <source>The right side follows the pedigree %1 now, which this sheet does not describe. Starting anew replaces it by the population below.</source>
        <translation>Die rechte Seite folgt jetzt dem Stammbaum %1, den dieses Blatt nicht beschreibt. Ein Neubeginn ersetzt ihn durch die Population unten.</translation>
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
    <name>outcross::ReplicatePopup</name>
    <message>
        <source>Other lives</source>
        <translation>Andere Leben</translation>
    </message>
    <message>
        <source>The same scenario with other luck: what comes of it by chance alone. They follow every change that you make.</source>
        <translation>Dasselbe Szenario mit anderem Glück: was allein durch Zufall daraus wird. Sie machen jede Ihrer Änderungen mit.</translation>
    </message>
    <message>
        <source>What the other lives say</source>
        <translation>Was die anderen Leben sagen</translation>
    </message>
    <message>
        <source>What the other lives take</source>
        <translation>Was die anderen Leben kosten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No other lives</source>
        <translation>Keine anderen Leben</translation>
    </message>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>%n anderes Leben</numerusform>
            <numerusform>%n andere Leben</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of other lives</source>
        <translation>Zahl der anderen Leben</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>The darker band holds the middle half of the lives, the paler one nine in ten; the line is their median.</source>
        <translation>Das dunklere Band enthält die mittlere Hälfte der Leben, das hellere neun von zehn; die Linie ist ihr Median.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fäden</translation>
    </message>
    <message>
        <source>The first %1 lives, each a line.</source>
        <translation>Die ersten %1 Leben, jedes eine Linie.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>The numbers alone.</source>
        <translation>Nur die Zahlen.</translation>
    </message>
    <message>
        <source>Shown in the chart as</source>
        <translation>Im Diagramm gezeigt als</translation>
    </message>
    <message numerus="yes">
        <source>Start %n lives</source>
        <translation>
            <numerusform>%n Leben starten</numerusform>
            <numerusform>%n Leben starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcross::RunKeeper</name>
    <message>
        <source>This run cannot be kept for the case of an accident: %1 cannot be written. Save it yourself.</source>
        <translation>Dieser Lauf kann nicht für den Notfall aufbewahrt werden: In %1 lässt sich nicht schreiben. Speichern Sie ihn selbst.</translation>
    </message>
</context>
<context>
    <name>outcross::Scrubber</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Drag to any generation that the run has reached.</source>
        <translation>Ziehen Sie zu einer beliebigen Generation, die der Lauf erreicht hat.</translation>
    </message>
    <message>
        <source>Generation %1 of %2</source>
        <translation>Generation %1 von %2</translation>
    </message>
</context>
<context>
    <name>outcross::Session</name>
    <message>
        <source>%1. Choose another folder.</source>
        <translation>%1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was not opened, since it reads data from outside of its folder. To open it after all, open it again and choose “Read it”, or put the data beside it.</source>
        <translation>%1 wurde nicht geöffnet, weil es Daten von außerhalb seines Ordners liest. Um es doch zu öffnen, öffnen Sie es noch einmal und wählen Sie „Lesen“, oder legen Sie die Daten daneben.</translation>
    </message>
    <message>
        <source>Saved. %1 does not lie in the scenario's folder: on the command line it needs --allow-outside. Put it beside the scenario before you hand that on.</source>
        <translation>Gespeichert. %1 liegt nicht im Ordner des Szenarios: Auf der Kommandozeile braucht es --allow-outside. Legen Sie die Daten neben das Szenario, bevor Sie es weitergeben.</translation>
    </message>
</context>
<context>
    <name>outcross::ShortNotes</name>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>All notes on the data</source>
        <translation>Alle Hinweise zu den Daten</translation>
    </message>
</context>
<context>
    <name>outcross::StepBox</name>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
    <name>outcross::SurveyDialog</name>
    <message>
        <source>Survey now</source>
        <translation>Jetzt untersuchen</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>Feldstudie</translation>
    </message>
    <message>
        <source>Individuals to sample</source>
        <translation>Individuen in der Stichprobe</translation>
    </message>
    <message>
        <source>&amp;Individuals to sample</source>
        <translation>&amp;Individuen in der Stichprobe</translation>
    </message>
    <message>
        <source>What the survey says</source>
        <translation>Was die Feldstudie sagt</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Nothing has been surveyed yet: a ranger catches some, reads their genotypes, and concludes.</source>
        <translation>Noch ist nichts untersucht: Im Feld fängt man einige, liest ihre Genotypen und zieht Schlüsse.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
</context>
<context>
    <name>outcross::TheoryDialog</name>
    <message>
        <source>Theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>What theory expects of both lineages</source>
        <translation>Was die Theorie von beiden Linien erwartet</translation>
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
        <source>A mixture of 16 equal bumps is refitted on 120 of its own samples, beside 60 individuals with 16 equal alleles.</source>
        <translation>Eine Mischung aus 16 gleichen Hügeln wird immer neu an 120 eigene Beispiele angepasst, neben 60 Individuen mit 16 gleich häufigen Allelen.</translation>
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
        <source>The model sees 100 samples in each generation; the herd has only 25 individuals, 50 gene copies.</source>
        <translation>Das Modell sieht in jeder Generation 100 Beispiele; die Herde hat nur 25 Individuen, 50 Genkopien.</translation>
    </message>
    <message>
        <source>16 modes, 16 alleles</source>
        <translation>16 Modi, 16 Allele</translation>
    </message>
    <message>
        <source>The cheetah's two bottlenecks</source>
        <translation>Zwei Flaschenhälse der Geparde</translation>
    </message>
    <message>
        <source>How much does one bottleneck take, and how much its length?</source>
        <translation>Wie viel nimmt ein Flaschenhals, und wie viel seine Dauer?</translation>
    </message>
    <message>
        <source>Northern elephant seals</source>
        <translation>Nördliche See-Elefanten</translation>
    </message>
    <message>
        <source>Numbers came back. Did variety?</source>
        <translation>Die Zahl kam zurück. Auch die Vielfalt?</translation>
    </message>
    <message>
        <source>Florida panther: the rescue</source>
        <translation>Floridapanther: die Rettung</translation>
    </message>
    <message>
        <source>The gene bank</source>
        <translation>Die Genbank</translation>
    </message>
    <message>
        <source>Thirty founders are frozen. From generation 60 on one gamete in twenty comes from the freezer; the model gets as many of its first data.</source>
        <translation>Dreißig Gründer sind eingefroren. Ab Generation 60 kommt einer von zwanzig Gameten aus der Genbank; das Modell erhält ebenso viele seiner ersten Daten.</translation>
    </message>
    <message>
        <source>How much comes back, and what can never come back?</source>
        <translation>Wie viel kehrt zurück, und was kann nie zurückkehren?</translation>
    </message>
    <message>
        <source>The Habsburgs</source>
        <translation>Die Habsburger</translation>
    </message>
    <message>
        <source>How far back must you look to see how inbred he was?</source>
        <translation>Wie weit muss man zurückblicken, um zu sehen, wie stark er ingezüchtet war?</translation>
    </message>
    <message>
        <source>Isle Royale: a rescue that failed</source>
        <translation>Isle Royale: gescheiterte Rettung</translation>
    </message>
    <message>
        <source>Why did one immigrant not help for long?</source>
        <translation>Warum half ein einziger Einwanderer nicht lange?</translation>
    </message>
    <message>
        <source>The Lumper, 1845</source>
        <translation>Die Lumper-Kartoffel, 1845</translation>
    </message>
    <message>
        <source>What would a field of sixteen clones have lost?</source>
        <translation>Was hätte ein Feld aus sechzehn Klonen verloren?</translation>
    </message>
    <message>
        <source>The colonies of Nancy, cut off and joined</source>
        <translation>Nancys Kolonien, getrennt und verbunden</translation>
    </message>
    <message>
        <source>The 237 cats stay in their 17 colonies, without a visit until generation 40; then one gamete in ten comes from another colony.</source>
        <translation>Die 237 Katzen bleiben in ihren 17 Kolonien, ohne Besuch bis Generation 40; dann kommt einer von zehn Gameten aus einer anderen Kolonie.</translation>
    </message>
    <message>
        <source>What do the colonies lose that the town as a whole keeps?</source>
        <translation>Was verlieren die Kolonien, was die Stadt als Ganzes behält?</translation>
    </message>
    <message>
        <source>Purging: inbreeding cleans up</source>
        <translation>Purging: Inzucht räumt auf</translation>
    </message>
    <message>
        <source>Five hundred genes have rare variants that harm whoever inherits two of them. From generation 10 on only twelve plants are left.</source>
        <translation>Fünfhundert Gene haben seltene Varianten, die allen schaden, die zwei davon erben. Ab Generation 10 sind nur noch zwölf Pflanzen übrig.</translation>
    </message>
    <message>
        <source>Menotti-Raymond &amp; O'Brien 1993, PNAS 90:3172; O'Brien et al. 1987, PNAS 84:508. Sizes and times are made up.</source>
        <translation>Menotti-Raymond &amp; O’Brien 1993, PNAS 90:3172; O’Brien et al. 1987, PNAS 84:508. Größen und Zeiten sind erfunden.</translation>
    </message>
    <message>
        <source>Bartholomew &amp; Hubbs 1960, Mammalia 24:313; Hoelzel et al. 2002, J. Evol. Biol. 15:567. Here 400 stand for all of them.</source>
        <translation>Bartholomew &amp; Hubbs 1960, Mammalia 24:313; Hoelzel et al. 2002, J. Evol. Biol. 15:567. Hier stehen 400 für alle.</translation>
    </message>
    <message>
        <source>Johnson et al. 2010, Science 329:1641; Hedrick 1995, Conserv. Biol. 9:996. Lethal equivalents: Ralls et al. 1988, Conserv. Biol. 2:185.</source>
        <translation>Johnson et al. 2010, Science 329:1641; Hedrick 1995, Conserv. Biol. 9:996. Letaläquivalente: Ralls et al. 1988, Conserv. Biol. 2:185.</translation>
    </message>
    <message>
        <source>Ballou 1992, Cryobiology 29:19; Howard et al. 2016, Anim. Conserv. 19:102.</source>
        <translation>Ballou 1992, Cryobiology 29:19; Howard et al. 2016, Anim. Conserv. 19:102.</translation>
    </message>
    <message>
        <source>Pedigree compiled for this program; compare Alvarez, Ceballos &amp; Quinteiro 2009, PLoS ONE 4:e5174.</source>
        <translation>Stammbaum für dieses Programm zusammengestellt; vergleiche Alvarez, Ceballos &amp; Quinteiro 2009, PLoS ONE 4:e5174.</translation>
    </message>
    <message>
        <source>Adams et al. 2011, Proc. R. Soc. B 278:3336; Hedrick et al. 2014, Conserv. Genet. 15:1111; Robinson et al. 2019, Sci. Adv. 5:eaau0757.</source>
        <translation>Adams et al. 2011, Proc. R. Soc. B 278:3336; Hedrick et al. 2014, Conserv. Genet. 15:1111; Robinson et al. 2019, Sci. Adv. 5:eaau0757.</translation>
    </message>
    <message>
        <source>Fraser 2003, Conserv. Ecol. 7(2):9; Goodwin, Cohen &amp; Fry 1994, PNAS 91:11591.</source>
        <translation>Fraser 2003, Conserv. Ecol. 7(2):9; Goodwin, Cohen &amp; Fry 1994, PNAS 91:11591.</translation>
    </message>
    <message>
        <source>Genotypes: D. Pontier, nancycats (adegenet, T. Jombart). Theory: Wright 1951, Ann. Eugen. 15:323.</source>
        <translation>Genotypen: D. Pontier, nancycats (adegenet, T. Jombart). Theorie: Wright 1951, Ann. Eugen. 15:323.</translation>
    </message>
    <message>
        <source>García-Dorado 2012, Genetics 190:1461; Hedrick &amp; García-Dorado 2016, Trends Ecol. Evol. 31:940.</source>
        <translation>García-Dorado 2012, Genetics 190:1461; Hedrick &amp; García-Dorado 2016, Trends Ecol. Evol. 31:940.</translation>
    </message>
    <message>
        <source>Hunted down to some twenty animals about 1890, they are hundreds of thousands again; one bull breeds for every nine cows.</source>
        <translation>Um 1890 bis auf etwa zwanzig Tiere gejagt, sind es heute wieder Hunderttausende; auf neun Kühe kommt ein Bulle, der sich fortpflanzt.</translation>
    </message>
    <message>
        <source>How long does one rescue last?</source>
        <translation>Wie lange hält eine Rettung vor?</translation>
    </message>
    <message>
        <source>Genes are dropped through twenty generations of the ancestors of Charles II of Spain, from founders whose alleles all differ. When Charles is there, drag the slider below the fan.</source>
        <translation>Gene fallen durch zwanzig Generationen der Vorfahren Karls II. von Spanien, von Gründern, deren Allele alle verschieden sind. Wenn Karl da ist, ziehen Sie den Regler unter dem Fächer.</translation>
    </message>
    <message>
        <source>Potatoes are planted from tubers: clones. From generation 20 on every field is one clone, whose two alleles still keep half of the diversity. In generation 45 the blight comes.</source>
        <translation>Kartoffeln pflanzt man aus Knollen: Klone. Von Generation 20 an ist jedes Feld ein einziger Klon, dessen zwei Allele noch die halbe Vielfalt bewahren. In Generation 45 kommt die Fäule.</translation>
    </message>
    <message>
        <source>Keep the old books</source>
        <translation>Die alten Bücher behalten</translation>
    </message>
    <message>
        <source>The model learns from everything written so far, old and new; 30 annual plants replace each other completely, until from generation 60 on one gamete in five comes from the seeds of the first year.</source>
        <translation>Das Modell lernt aus allem bisher Geschriebenen, Altem und Neuem; 30 einjährige Pflanzen werden jedes Jahr ganz ersetzt, bis ab Generation 60 einer von fünf Gameten aus den Samen des ersten Jahres kommt.</translation>
    </message>
    <message>
        <source>Only the data loop differs from a closed one. Why does the model almost stop losing without one new real sample?</source>
        <translation>Nur der Datenkreislauf ist anders als im geschlossenen Fall. Warum verliert das Modell fast nichts mehr, ganz ohne neues echtes Beispiel?</translation>
    </message>
    <message>
        <source>Gerstgrasser et al. 2024, arXiv:2404.01413.</source>
        <translation>Gerstgrasser et al. 2024, arXiv:2404.01413.</translation>
    </message>
    <message>
        <source>A little too cool</source>
        <translation>Ein wenig zu kühl</translation>
    </message>
    <message>
        <source>A model samples at temperature 0.9, so that what is common becomes a little more common each time; in the herd the commonest allele is a tenth better.</source>
        <translation>Ein Modell zieht bei Temperatur 0,9, sodass Häufiges jedes Mal ein wenig häufiger wird; in der Herde ist das häufigste Allel um ein Zehntel besser.</translation>
    </message>
    <message>
        <source>With 20 000 samples chance plays almost no part. Would a million save anything?</source>
        <translation>Bei 20 000 Beispielen spielt der Zufall kaum eine Rolle. Würde eine Million etwas retten?</translation>
    </message>
    <message>
        <source>Digits melt</source>
        <translation>Ziffern zerfließen</translation>
    </message>
    <message>
        <source>Ten generations on, which digits can you still read, and what do the others turn into?</source>
        <translation>Welche Ziffern können Sie zehn Generationen später noch lesen, und wozu werden die anderen?</translation>
    </message>
    <message>
        <source>Shumailov et al. 2024, Nature 631:755. Digits: Alpaydin &amp; Kaynak 1998, optdigits (UCI).</source>
        <translation>Shumailov et al. 2024, Nature 631:755. Ziffern: Alpaydin &amp; Kaynak 1998, optdigits (UCI).</translation>
    </message>
    <message>
        <source>The forger's one trick</source>
        <translation>Der eine Trick des Fälschers</translation>
    </message>
    <message>
        <source>Goodfellow et al. 2014, arXiv:1406.2661; Lin et al. 2018, arXiv:1712.04086.</source>
        <translation>Goodfellow et al. 2014, arXiv:1406.2661; Lin et al. 2018, arXiv:1712.04086.</translation>
    </message>
    <message>
        <source>A language that only hears itself</source>
        <translation>Eine Sprache, die nur sich selbst hört</translation>
    </message>
    <message>
        <source>A small language model learns from 60 000 words of Pride and Prejudice, writes 60 000, and its successor learns from those alone; beside it 100 individuals with alleles as unequal as words.</source>
        <translation>Ein kleines Sprachmodell lernt aus 60 000 Wörtern von „Pride and Prejudice“, schreibt 60 000, und sein Nachfolger lernt nur aus diesen; daneben 100 Individuen mit Allelen, so ungleich häufig wie Wörter.</translation>
    </message>
    <message>
        <source>Which words does nobody write any more, and which grow common instead?</source>
        <translation>Welche Wörter schreibt niemand mehr, und welche werden stattdessen häufig?</translation>
    </message>
    <message>
        <source>Shumailov et al. 2024, Nature 631:755.</source>
        <translation>Shumailov et al. 2024, Nature 631:755.</translation>
    </message>
    <message>
        <source>One word in ten is real</source>
        <translation>Jedes zehnte Wort ist echt</translation>
    </message>
    <message>
        <source>The same language model, but one tenth of what every generation learns from is Austen's own; in the herd one gamete in ten comes from outside.</source>
        <translation>Dasselbe Sprachmodell, aber ein Zehntel dessen, woraus jede Generation lernt, stammt von Austen selbst; in der Herde kommt einer von zehn Gameten von außen.</translation>
    </message>
    <message>
        <source>Half the words stay for good. Does the way they follow each other stay, too?</source>
        <translation>Die Hälfte der Wörter bleibt auf Dauer. Bleibt auch, wie sie aufeinanderfolgen?</translation>
    </message>
    <message>
        <source>Three loops that go mad or do not</source>
        <translation>Drei Kreisläufe, verrückt oder nicht</translation>
    </message>
    <message>
        <source>A model that plays safe and a herd bred for one allele: closed until generation 30, then half from the same few first ones again and again, from 60 on half from outside.</source>
        <translation>Ein Modell, das auf Nummer sicher geht, und eine Herde, auf ein Allel gezüchtet: bis Generation 30 abgeschlossen, dann zur Hälfte immer wieder dieselben wenigen ersten, ab 60 zur Hälfte von außen.</translation>
    </message>
    <message>
        <source>Which is better, the same ten real ones for ever or new ones every time?</source>
        <translation>Was ist besser: für immer dieselben zehn echten oder jedes Mal neue?</translation>
    </message>
    <message>
        <source>Alemohammad et al. 2023, arXiv:2307.01850.</source>
        <translation>Alemohammad et al. 2023, arXiv:2307.01850.</translation>
    </message>
    <message>
        <source>A tale of tails</source>
        <translation>Vom Verschwinden des Seltenen</translation>
    </message>
    <message>
        <source>One thousand words as unequal as in a real language, handed on 1000 at a time: rare words go first; from generation 100 on one in ten comes from the real language again, or from outside the herd.</source>
        <translation>Tausend Wörter, so ungleich häufig wie in einer echten Sprache, je Generation 1000 weitergegeben: Seltene gehen zuerst; ab Generation 100 kommt jedes zehnte wieder aus der echten Sprache, in der Herde einer von zehn Gameten von außen.</translation>
    </message>
    <message>
        <source>The rare words come back. Are they the same ones in the next generation?</source>
        <translation>Die seltenen Wörter kehren zurück. Sind es in der nächsten Generation dieselben?</translation>
    </message>
    <message>
        <source>Dohmatob et al. 2024, arXiv:2402.07043.</source>
        <translation>Dohmatob et al. 2024, arXiv:2402.07043.</translation>
    </message>
    <message>
        <source>A watermark at the border</source>
        <translation>Ein Wasserzeichen an der Grenze</translation>
    </message>
    <message>
        <source>One word in five is Austen's, the rest marks itself as made; from generation 20 on what carries the mark is turned away at the border, and one gamete in five of the herd comes from outside.</source>
        <translation>Jedes fünfte Wort ist von Austen, der Rest kennzeichnet sich als gemacht; ab Generation 20 wird an der Grenze abgewiesen, was das Zeichen trägt, und in der Herde kommt einer von fünf Gameten von außen.</translation>
    </message>
    <message>
        <source>What stands at the border is mixed as before. Why is nearly all that passes real, and what does that cost?</source>
        <translation>Was an der Grenze steht, ist gemischt wie zuvor. Warum ist fast alles echt, was durchkommt, und was kostet das?</translation>
    </message>
    <message>
        <source>Kirchenbauer et al. 2023, arXiv:2301.10226.</source>
        <translation>Kirchenbauer et al. 2023, arXiv:2301.10226.</translation>
    </message>
    <message>
        <source>The sample is large. What, then, decides which heaps thin out, and what if the critic sees three points at once (packing)?</source>
        <translation>Die Stichprobe ist groß. Was entscheidet dann, welche Haufen dünn werden, und was, wenn der Gutachter drei Punkte zugleich sieht (packing)?</translation>
    </message>
    <message>
        <source>Twice only seven cheetahs were left for some generations; the model was refitted on fourteen samples, as many as seven cheetahs have gene copies, for as long.</source>
        <translation>Zweimal blieben einige Generationen lang nur sieben Geparde übrig; das Modell wurde ebenso lange an vierzehn Stichproben neu angepasst, so vielen, wie sieben Geparde Genkopien haben.</translation>
    </message>
    <message>
        <source>Nothing comes in: 16 categories refitted on 120 samples, and 60 individuals with 16 alleles, lose on average 1/120 of what is left in every generation.</source>
        <translation>Nichts kommt von außen: 16 Kategorien, immer neu angepasst an 120 eigene Beispiele, und 60 Individuen mit 16 Allelen verlieren in jeder Generation im Mittel 1/120 dessen, was noch da ist.</translation>
    </message>
    <message>
        <source>A small network learns handwritten digits, draws new ones, and learns on from its own drawings; beside it a dozen individuals with ten alleles.</source>
        <translation>Ein kleines Netz lernt handgeschriebene Ziffern, zeichnet neue und lernt dann von seinen eigenen Zeichnungen weiter; daneben ein Dutzend Individuen mit zehn Allelen.</translation>
    </message>
    <message>
        <source>Two dozen panthers, ever more inbred, ever fewer kittens. In generation 15 five panthers from Texas join them, and there is room for more.</source>
        <translation>Zwei Dutzend Panther, immer mehr Inzucht, immer weniger Junge. In Generation 15 kommen fünf Panther aus Texas hinzu, und es gibt Platz für mehr.</translation>
    </message>
    <message>
        <source>This is not drift: a forger learns eight heaps of points from a critic who only asks what passes for real, so some heaps thin out at once and for no lack of samples; the cats of Nancy lose by chance alone. Making a generation takes a while; the window says how far it is.</source>
        <translation>Das ist keine Drift: Ein Fälscher lernt acht Punkthaufen von einem Gutachter, der nur fragt, was als echt durchgeht; so werden einige Haufen sofort dünn, und nicht aus Mangel an Beispielen. Die Katzen aus Nancy verlieren nur durch Zufall. Eine Generation zu machen dauert eine Weile; das Fenster sagt, wie weit sie ist.</translation>
    </message>
    <message>
        <source>At generation 20 both shrink to a quarter; from generation 100 on they are as many as at first, and three in a hundred come from outside.</source>
        <translation>In Generation 20 schrumpfen beide auf ein Viertel; ab Generation 100 sind es wieder so viele wie am Anfang, und drei von hundert kommen von außen.</translation>
    </message>
    <message>
        <source>An island has room for 25 wolves. In generation 12 one wolf walks over the ice and stays; in the end nobody is left.</source>
        <translation>Eine Insel hat Platz für 25 Wölfe. In Generation 12 kommt ein Wolf über das Eis und bleibt; am Ende ist niemand mehr da.</translation>
    </message>
    <message>
        <source>On average both keep four fifths, however much one run wanders. Would a herd of 600 need ten migrants for that?</source>
        <translation>Im Mittel bewahren beide vier Fünftel, so sehr ein einzelner Lauf auch schwankt. Bräuchte eine Herde von 600 dafür zehn Migranten?</translation>
    </message>
    <message>
        <source>Fitness falls and then mostly rises again. Where have the harmful alleles gone?</source>
        <translation>Die Fitness sinkt und steigt dann meist wieder. Wohin sind die schädlichen Allele verschwunden?</translation>
    </message>
    <message>
        <source>Does a lost mode ever come back?</source>
        <translation>Kommt ein verlorener Modus je zurück?</translation>
    </message>
    <message>
        <source>Diversity falls slowly. What is lost at once?</source>
        <translation>Die Vielfalt sinkt langsam. Was geht sofort verloren?</translation>
    </message>
</context>
</TS>
