<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>The population has %n allele(s) fewer than the %1 that it began with.</source>
        <translation>
            <numerusform>The population has %n allele fewer than the %1 that it began with.</numerusform>
            <numerusform>The population has %n alleles fewer than the %1 that it began with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The population has %n allele(s) fewer than the %1 at %2 loci that it began with.</source>
        <translation>
            <numerusform>The population has %n allele fewer than the %1 at %2 loci that it began with.</numerusform>
            <numerusform>The population has %n alleles fewer than the %1 at %2 loci that it began with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedCaptions</name>
    <message numerus="yes">
        <source>Fragmented: %1 in %n deme(s), and nobody moves between them.</source>
        <translation>
            <numerusform>Fragmented: %1 in a single deme.</numerusform>
            <numerusform>Fragmented: %1 in %n demes, and nobody moves between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bottleneck → %1 (%n generations)</source>
        <translation>
            <numerusform>bottleneck → %1 (%n generation)</numerusform>
            <numerusform>bottleneck → %1 (%n generations)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n founder(s)</source>
        <translation>
            <numerusform>%n founder</numerusform>
            <numerusform>%n founders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cat(s)</source>
        <translation>
            <numerusform>%n cat</numerusform>
            <numerusform>%n cats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation>
            <numerusform>%n individual</numerusform>
            <numerusform>%n individuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allele(s) more than before</source>
        <translation>
            <numerusform>%n allele more than before</numerusform>
            <numerusform>%n alleles more than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bottleneck for %n generations: %1; %2.</source>
        <translation>
            <numerusform>Bottleneck for %n generation: %1; %2.</numerusform>
            <numerusform>Bottleneck for %n generations: %1; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
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
    <name>LoopSection</name>
    <message numerus="yes">
        <source>%n labs</source>
        <translation>
            <numerusform>%n lab</numerusform>
            <numerusform>%n labs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message numerus="yes">
        <source>%n categories, refitted on %1 samples of their own</source>
        <translation>
            <numerusform>%n category, refitted on %1 samples of its own</numerusform>
            <numerusform>%n categories, refitted on %1 samples of their own</numerusform>
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
        <source>The model no longer draws %n of its %1 classes.</source>
        <translation>
            <numerusform>The model no longer draws %n of its %1 classes.</numerusform>
            <numerusform>The model no longer draws %n of its %1 classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model no longer writes %n of its %1 words.</source>
        <translation>
            <numerusform>The model no longer writes %n of its %1 words.</numerusform>
            <numerusform>The model no longer writes %n of its %1 words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model no longer writes %n of its %1 characters.</source>
        <translation>
            <numerusform>The model no longer writes %n of its %1 characters.</numerusform>
            <numerusform>The model no longer writes %n of its %1 characters.</numerusform>
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
        <source>The model no longer uses %n of its %1 features.</source>
        <translation>
            <numerusform>The model no longer uses %n of its %1 features.</numerusform>
            <numerusform>The model no longer uses %n of its %1 features.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message numerus="yes">
        <source>%n hidden unit(s)</source>
        <translation>
            <numerusform>%n hidden unit</numerusform>
            <numerusform>%n hidden units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n latent dimension(s)</source>
        <translation>
            <numerusform>%n latent dimension</numerusform>
            <numerusform>%n latent dimensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhasePicture</name>
    <message numerus="yes">
        <source>%1 at generation %2; %n lives in each cell</source>
        <translation>
            <numerusform>%1 at generation %2; %n life in each cell</numerusform>
            <numerusform>%1 at generation %2; %n lives in each cell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message numerus="yes">
        <source>%n lives</source>
        <translation>
            <numerusform>%n life</numerusform>
            <numerusform>%n lives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopulationWords</name>
    <message numerus="yes">
        <source>%n individual(s) of a pedigree (%1)</source>
        <translation>
            <numerusform>%n individual of a pedigree (%1)</numerusform>
            <numerusform>%n individuals of a pedigree (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation>
            <numerusform>%n individual</numerusform>
            <numerusform>%n individuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n individual(s) (%1)</source>
        <translation>
            <numerusform>%n individual (%1)</numerusform>
            <numerusform>%n individuals (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n islands</source>
        <translation>
            <numerusform>%n island</numerusform>
            <numerusform>%n islands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demes on a ring</source>
        <translation>
            <numerusform>%n deme on a ring</numerusform>
            <numerusform>%n demes on a ring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demes on a grid</source>
        <translation>
            <numerusform>%n deme on a grid</numerusform>
            <numerusform>%n demes on a grid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colonies</source>
        <translation>
            <numerusform>%n colony</numerusform>
            <numerusform>%n colonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragments</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
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
        <translation>
            <numerusform>Mosaic of %n individual coloured by inbreeding; F is %1 on average and %2 at most.</numerusform>
            <numerusform>Mosaic of %n individuals coloured by inbreeding; F is %1 on average and %2 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mosaic of %n individual(s) coloured by genetic load; it is %1 on average and %2 at most.</source>
        <translation>
            <numerusform>Mosaic of %n individual coloured by genetic load; it is %1 on average and %2 at most.</numerusform>
            <numerusform>Mosaic of %n individuals coloured by genetic load; it is %1 on average and %2 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of %n deme(s), %1 of them empty</source>
        <translation>
            <numerusform>Map of %n deme; empty: %1</numerusform>
            <numerusform>Map of %n demes, %1 of them empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gamete(s) moved between demes; F_ST is %1 and F_IS %2.</source>
        <translation>
            <numerusform>%n gamete moved between demes; F_ST is %1 and F_IS %2.</numerusform>
            <numerusform>%n gametes moved between demes; F_ST is %1 and F_IS %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Genomes of %n individual(s)</source>
        <translation>
            <numerusform>Genome of %n individual</numerusform>
            <numerusform>Genomes of %n individuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n locus/loci %1 are homozygous on average.</source>
        <translation>
            <numerusform>the one locus is homozygous in %1.</numerusform>
            <numerusform>of %n loci %1 are homozygous on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flowers of %n variant(s), %1 of them alive</source>
        <translation>
            <numerusform>Flowers of %n variant; alive: %1</numerusform>
            <numerusform>Flowers of %n variants, %1 of them alive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pollinator(s) alive; seed set is %2 of that at the start.</source>
        <translation>
            <numerusform>%1 of %n pollinator alive; seed set is %2 of that at the start.</numerusform>
            <numerusform>%1 of %n pollinators alive; seed set is %2 of that at the start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n known ancestor(s), %2 of whom stand more than once</source>
        <translation>
            <numerusform>%1 with %n known ancestor; standing more than once: %2</numerusform>
            <numerusform>%1 with %n known ancestors, %2 of whom stand more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F is %1 looking back %n generation(s).</source>
        <translation>
            <numerusform>F is %1 looking back %n generation.</numerusform>
            <numerusform>F is %1 looking back %n generations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wall of %n written image(s)</source>
        <translation>
            <numerusform>Wall of %n written image</numerusform>
            <numerusform>Wall of %n written images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wall of %n real image(s)</source>
        <translation>
            <numerusform>Wall of %n real image</numerusform>
            <numerusform>Wall of %n real images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) are in view.</source>
        <translation>
            <numerusform>%1 of %n class is in view.</numerusform>
            <numerusform>%1 of %n classes are in view.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latent plane with %n real image(s)</source>
        <translation>
            <numerusform>Latent plane with %n real image</numerusform>
            <numerusform>Latent plane with %n real images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) lie over what the model writes there.</source>
        <translation>
            <numerusform>%n class lies over what the model writes there.</numerusform>
            <numerusform>%n classes lie over what the model writes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portraits</name>
    <message numerus="yes">
        <source>%n individual(s)</source>
        <translation>
            <numerusform>%n individual</numerusform>
            <numerusform>%n individuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locus/loci</source>
        <translation>
            <numerusform>%n locus</numerusform>
            <numerusform>%n loci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking back %n generation(s)</source>
        <translation>
            <numerusform>looking back %n generation</numerusform>
            <numerusform>looking back %n generations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widest arrow: %n gamete(s)</source>
        <translation>
            <numerusform>Widest arrow: %n gamete</numerusform>
            <numerusform>Widest arrow: %n gametes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replicates</name>
    <message numerus="yes">
        <source>%n other lives begin …</source>
        <translation>
            <numerusform>%n other life begins …</numerusform>
            <numerusform>%n other lives begin …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other lives wait for you to start them.</source>
        <translation>
            <numerusform>%n other life waits for you to start it.</numerusform>
            <numerusform>%n other lives wait for you to start them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpecRefusal</name>
    <message numerus="yes">
        <source>It takes about %n second(s) to prepare before generation 0 is there.</source>
        <translation>
            <numerusform>It takes about %n second to prepare before generation 0 is there.</numerusform>
            <numerusform>It takes about %n seconds to prepare before generation 0 is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryFeature</name>
    <message numerus="yes">
        <source>A new run is being prepared, which takes about %n second(s): its data are read, and generation 0 is made.</source>
        <translation>
            <numerusform>A new run is being prepared, which takes about %n second: its data are read, and generation 0 is made.</numerusform>
            <numerusform>A new run is being prepared, which takes about %n seconds: its data are read, and generation 0 is made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message numerus="yes">
        <source>Alleles a locus, brought down to %n gene copies so that samples compare; the truth counts all.</source>
        <translation>
            <numerusform>Alleles a locus, brought down to %n gene copy so that samples compare; the truth counts all.</numerusform>
            <numerusform>Alleles a locus, brought down to %n gene copies so that samples compare; the truth counts all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generation %1: %2 of %n individual(s) sampled.</source>
        <translation>
            <numerusform>Generation %1: %2 of %n individual sampled.</numerusform>
            <numerusform>Generation %1: %2 of %n individuals sampled.</numerusform>
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
        <translation>
            <numerusform>%n generation</numerusform>
            <numerusform>%n generations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcross::PhaseChoices</name>
    <message numerus="yes">
        <source>%n lives</source>
        <translation>
            <numerusform>%n life</numerusform>
            <numerusform>%n lives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcross::ReplicatePopup</name>
    <message numerus="yes">
        <source>%n other lives</source>
        <translation>
            <numerusform>%n other life</numerusform>
            <numerusform>%n other lives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n lives</source>
        <translation>
            <numerusform>Start %n life</numerusform>
            <numerusform>Start %n lives</numerusform>
        </translation>
    </message>
</context>
</TS>
