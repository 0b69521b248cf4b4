<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>The population has lost %n of its %1 alleles.</source>
        <translation>
            <numerusform>The population has lost %n of its %1 alleles.</numerusform>
            <numerusform>The population has lost %n of its %1 alleles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model has lost %n of its %1 modes.</source>
        <translation>
            <numerusform>The model has lost %n of its %1 modes.</numerusform>
            <numerusform>The model has lost %n of its %1 modes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model no longer writes anything in %n of its %1 ranges.</source>
        <translation>
            <numerusform>The model no longer writes anything in %n of its %1 ranges.</numerusform>
            <numerusform>The model no longer writes anything in %n of its %1 ranges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model has lost %n of its %1 categories.</source>
        <translation>
            <numerusform>The model has lost %n of its %1 categories.</numerusform>
            <numerusform>The model has lost %n of its %1 categories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s), two alleles each</source>
        <translation type="vanished">
            <numerusform>%n individual, two alleles</numerusform>
            <numerusform>%n individuals, two alleles each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s) (%1), two alleles each</source>
        <translation type="vanished">
            <numerusform>%n individual (%1), two alleles</numerusform>
            <numerusform>%n individuals (%1), two alleles each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bell curve(s), refitted on %1 samples of their own</source>
        <translation>
            <numerusform>%n bell curve, refitted on %1 samples of its own</numerusform>
            <numerusform>%n bell curves, refitted on %1 samples of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories, refitted on %1 samples of their own</source>
        <translation>
            <numerusform>%n category, refitted on %1 samples of its own</numerusform>
            <numerusform>%n categories, refitted on %1 samples of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The population has lost %n of its %1 alleles at %2 loci.</source>
        <translation>
            <numerusform>The population has lost %n of its %1 alleles at %2 loci.</numerusform>
            <numerusform>The population has lost %n of its %1 alleles at %2 loci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedCaptions</name>
    <message numerus="yes">
        <source>Fragmented: %1 in %n deme(s), and nobody moves between them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bottleneck → %1 (%n generations)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n founder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allele(s) more than before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bottleneck for %n generations: %1; %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptChart</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopulationWords</name>
    <message numerus="yes">
        <source>%n people of a pedigree (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s) (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demes on a ring</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demes on a grid</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colonies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortraitDescription</name>
    <message numerus="yes">
        <source>Scatter of %n item(s)</source>
        <translation>
            <numerusform>Scatter of %n item</numerusform>
            <numerusform>Scatter of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mode(s) alive.</source>
        <translation>
            <numerusform>%1 of %n mode alive.</numerusform>
            <numerusform>%1 of %n modes alive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frequencies of %n variant(s), none alive.</source>
        <translation>
            <numerusform>Frequency of %n variant, not alive.</numerusform>
            <numerusform>Frequencies of %n variants, none alive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frequencies of %n variant(s); %1 alive, the most frequent is %2 with %3.</source>
        <translation>
            <numerusform>Frequency of %n variant; %1 alive, the most frequent is %2 with %3.</numerusform>
            <numerusform>Frequencies of %n variants; %1 alive, the most frequent is %2 with %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mosaic of %n individual(s) at locus %1; %2 carry two different alleles.</source>
        <translation>
            <numerusform>Mosaic of %n individual at locus %1; with two different alleles: %2.</numerusform>
            <numerusform>Mosaic of %n individuals at locus %1; %2 carry two different alleles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mosaic of %n individual(s) coloured by inbreeding; F is %1 on average and %2 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mosaic of %n individual(s) coloured by genetic load; it is %1 on average and %2 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of %n deme(s), %1 of them empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gamete(s) moved between demes; F_ST is %1 and F_IS %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genomes of %n individual(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n locus/loci %1 are homozygous on average.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flowers of %n variant(s), %1 of them alive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pollinator(s) alive; seed set is %2 of that at the start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n known ancestor(s), %2 of whom stand more than once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F is %1 looking back %n generation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portraits</name>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locus/loci</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking back %n generation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message numerus="yes">
        <source>Alleles a locus, brought down to %n gene copies so that samples compare; the truth counts all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generation %1: %2 of %n individual(s) sampled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcross::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcross::LookBack</name>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
