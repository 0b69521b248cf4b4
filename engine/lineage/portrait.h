#pragma once

#include "engine/base/text.h"

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace outcross
{

/// One axis of a picture, in the units of the data. `name` is the column's name ("bill_length_mm"), or empty.
struct PortraitAxis {
    std::string name;
    double low = 0;
    double high = 1;
    bool operator==(const PortraitAxis&) const = default;
};

struct PortraitPoint {
    double x = 0;
    double y = 0;
    bool operator==(const PortraitPoint&) const = default;
};

/// A Gaussian bump on the plane: mean, covariance, share of the whole in [0, 1].
struct PortraitMode {
    PortraitPoint mean;
    double varianceX = 1;
    double covariance = 0;
    double varianceY = 1;
    double share = 0;
    bool alive = true;
    bool operator==(const PortraitMode&) const = default;
};

/// 2-D models: the items handed on, over the outlines of the real modes.
struct ScatterPortrait {
    PortraitAxis x;
    PortraitAxis y;
    std::vector<PortraitPoint> points; ///< Up to kPortraitItems of the generation's items (generation 0: real data).
    std::vector<std::uint16_t> modeOfPoint; ///< For each point the index of the real mode it most likely belongs to.
    std::vector<PortraitMode> realModes;    ///< Modes of the real data; `share` and `alive` are of this generation.
    std::vector<PortraitMode> modelModes;   ///< Components of the fitted model; empty at generation 0.
    std::vector<PortraitPoint> realPoints;  ///< The real table, for a faint background; may be empty.
    bool operator==(const ScatterPortrait&) const = default;
};

/// 1-D Gaussian: the model's curve over the histogram of the real data.
struct DensityPortrait {
    PortraitAxis x;
    std::vector<double> binEdges;    ///< One more than realDensity, ascending.
    std::vector<double> realDensity; ///< Density of the real data in each bin (area 1).
    double realMean = 0;
    double realDeviation = 1;
    double mean = 0;           ///< Of the fitted model.
    double deviation = 1;      ///< ≥ 0; 0 when the model has become a single point.
    std::vector<double> items; ///< Up to kPortraitItems items handed on, for a rug.
    bool operator==(const DensityPortrait&) const = default;
};

/// Categories: how often each occurs now and occurred at generation 0.
struct BarsPortrait {
    std::vector<double> frequencies;
    std::vector<double> startFrequencies;
    bool operator==(const BarsPortrait&) const = default;
};

/// Individuals, each with its two alleles at one locus.
struct MosaicPortrait {
    std::int64_t individuals = 0;                      ///< All of them; `alleles` may hold fewer.
    std::vector<std::array<std::uint16_t, 2>> alleles; ///< Variant indices (paternal, maternal) of the first
                                                       ///< kMosaicIndividuals individuals.
    int locus = 0;
    /// What the cells' colours say: the two alleles at the locus, or one number an individual (in `shades`).
    enum class Colour {
        Alleles,
        Kinship, ///< F from the pedigree since the founders, in [0, 1].
        Load,    ///< Harm done by deleterious alleles, 1 − fitness over the load's loci, in [0, 1].
    };
    Colour colour = Colour::Alleles;
    std::vector<float> shades = {};            ///< For each of `alleles`; empty with Colour::Alleles.
    std::vector<std::int64_t> demeStarts = {}; ///< First individual of each deme; one deme: {0}. Demes may be empty.
    std::vector<bool> isMale = {};             ///< For each of `alleles`; empty where there are no sexes.
    bool operator==(const MosaicPortrait&) const = default;
};

/// One deme of a DemeMapPortrait.
struct DemePicture {
    std::string name;                  ///< From the data, or empty: numbered from 1.
    PortraitPoint place;               ///< In [0, 1]², y upwards.
    std::int64_t individuals = 0;      ///< 0: empty.
    double expectedHeterozygosity = 0; ///< 1 − Σp² within the deme, mean over loci.
    double observedHeterozygosity = 0;
    double inbreeding = 0;           ///< F_IS = 1 − H_o/H_e within the deme; 0 where H_e is 0.
    std::vector<double> frequencies; ///< Alleles at the shown locus.
    bool operator==(const DemePicture&) const = default;
};

/// Gametes (or whole individuals moved) from one deme to another in the making of this generation.
struct DemeMove {
    int from = 0;
    int to = 0;
    std::int64_t gametes = 0;
    bool operator==(const DemeMove&) const = default;
};

/// Where the demes lie, what each has kept, and who moved.
struct DemeMapPortrait {
    std::vector<DemePicture> demes;
    std::vector<DemeMove> moves; ///< At most kMapMoves, the largest first.
    double fst = 0;              ///< 1 − H_S/H_T, both from all individuals; 0 where H_T is 0.
    double fis = 0;              ///< 1 − H_o/H_S.
    int locus = 0;
    bool operator==(const DemeMapPortrait&) const = default;
};

/// Chromosomes of some individuals, one row each: where both copies are alike, long runs light up.
struct GenomePortrait {
    int rows = 0;    ///< Individuals shown, at most kGenomeRows.
    int columns = 0; ///< Bins of neighbouring loci in map order, at most kGenomeColumns.
    int loci = 0;
    std::vector<float> homozygous;     ///< rows × columns: share of the bin's loci that are homozygous.
    std::vector<int> chromosomeStarts; ///< First column of each chromosome; free recombination: {0}.
    bool operator==(const GenomePortrait&) const = default;
};

/// A plant (this population, variant by variant) and its pollinators.
struct NetworkPortrait {
    struct Pollinator {
        double abundance = 0; ///< Over its abundance at generation 0.
        bool alive = true;
        bool operator==(const Pollinator&) const = default;
    };
    struct Link {
        int variant = 0;
        int pollinator = 0;
        double visits = 0; ///< Share of all visits.
        bool operator==(const Link&) const = default;
    };
    std::vector<double> variants; ///< Frequencies of the alleles that decide a flower's look.
    std::vector<Pollinator> pollinators;
    std::vector<Link> links;
    double seedSet = 1; ///< Share of ovules that become seeds, over generation 0.
    int locus = 0;
    bool operator==(const NetworkPortrait&) const = default;
};

/// One person and the ancestors as far as known.
struct PedigreeFanPortrait {
    struct Person {
        std::string name;
        int depth = 0;         ///< 0: the person in the middle; 1: father or mother; …
        std::int64_t slot = 0; ///< Place in the ring from 0 … 2^depth − 1: father 2·slot, mother 2·slot + 1.
        int born = 0;          ///< Year; 0: unknown.
        /// F counted from ancestors at most d generations back, d = 0, 1, … (the last one: all that is known).
        std::vector<float> inbreeding;
        bool repeated = false; ///< Stands elsewhere in the fan, too.
        bool operator==(const Person&) const = default;
    };
    std::vector<Person> people; ///< Depth by depth; at most kFanDepth rings around the first.
    int deepest = 0;            ///< Generations known behind the person in the middle.
    bool operator==(const PedigreeFanPortrait&) const = default;
};

/// What a language model wrote, and which words nobody writes any more.
struct TextPagePortrait {
    /// One word of the vocabulary; `alive`: it occurs in this generation's text.
    struct Word {
        std::string word;
        double startFrequency = 0;
        double frequency = 0;
        bool alive = true;
        bool operator==(const Word&) const = default;
    };
    std::string page;             ///< UTF-8, about kPageCharacters of this generation (generation 0: of the real text).
    std::vector<Word> vocabulary; ///< At most kPageWords, from frequent to rare at generation 0, evenly over log ranks.
    /// Those whose share grew most since generation 0, the most first; at most kPageGrown, each by half at least.
    std::vector<Word> grown;
    std::int64_t typesAlive = 0;
    std::int64_t typesStart = 0;
    bool isCharacters = false; ///< Tokens are characters, not words.
    bool operator==(const TextPagePortrait&) const = default;
};

/// How surprised generation 0 is by the text of each later one (Shumailov et al. 2024): a histogram of the perplexity
/// of passages for every generation shown.
struct PerplexityPortrait {
    struct Row {
        std::int64_t generation = 0;
        std::vector<float> shares; ///< Of the passages, one a bin; sums to 1.
        double median = 0;
        bool operator==(const Row&) const = default;
    };
    std::vector<double> edges; ///< Of the bins, perplexity, ascending in equal ratios; the outer bins are open.
    std::vector<Row> rows;     ///< At most kRidgeRows generations, ascending; the first is generation 0, the last now.
    bool operator==(const PerplexityPortrait&) const = default;
};

/// All variants in the order of their frequency at generation 0: the rarest go dark first. More than kTailColumns are
/// taken together to that many groups of neighbours: group g of G holds ranks ⌊g·variants/G⌋ + 1 … ⌊(g+1)·variants/G⌋.
struct TailPortrait {
    std::vector<double> startFrequencies; ///< Mean of each group, descending.
    std::vector<double> frequencies;      ///< Of the same groups now.
    std::vector<float> alive;             ///< Share of each group that is alive.
    std::int64_t variants = 0;
    std::int64_t variantsAlive = 0;
    bool operator==(const TailPortrait&) const = default;
};

/// Small grey images in a grid.
struct ImageWallPortrait {
    int width = 0;
    int height = 0;
    int columns = 0;                     ///< Images in a row of the wall.
    std::vector<std::uint8_t> pixels;    ///< Image after image, row after row; 0 is the background, 255 the ink.
    std::vector<std::uint8_t> classOf;   ///< The judge's class of each image.
    std::vector<std::string> classNames; ///< "0" … "9".
    /// Whether the images come from the same latent points in every generation (else they are real ones: generation 0).
    bool fixedLatents = false;
    bool operator==(const ImageWallPortrait&) const = default;
};

/// The first two dimensions of a latent space: real images as points, and what the model makes of its places.
struct LatentPlanePortrait {
    PortraitAxis x;
    PortraitAxis y;
    std::vector<PortraitPoint> points;       ///< Latent means of real images, up to kPortraitItems.
    std::vector<std::uint16_t> classOfPoint; ///< Their true classes.
    std::vector<std::string> classNames;
    int width = 0; ///< Of a tile.
    int height = 0;
    int tiles = 0;                    ///< tiles × tiles images decoded on an even grid, row by row from the top left.
    std::vector<std::uint8_t> pixels; ///< As in ImageWallPortrait.
    bool operator==(const LatentPlanePortrait&) const = default;
};

inline constexpr std::size_t kPageCharacters = 3000;
inline constexpr std::size_t kPageWords = 240;
inline constexpr std::size_t kPageGrown = 6;
inline constexpr std::size_t kRidgeRows = 24;
inline constexpr std::size_t kTailColumns = 512;

inline constexpr std::size_t kMapMoves = 400;
inline constexpr int kGenomeRows = 60;
inline constexpr int kGenomeColumns = 1000;
inline constexpr int kFanDepth = 8;

inline constexpr std::size_t kPortraitItems = 2000;
inline constexpr std::size_t kMosaicIndividuals = 100'000;

/// Which picture of a lineage is asked for.
enum class PictureKind {
    Standard,
    Kinship,
    Load,
    DemeMap,
    Genome,
    Network,
    PedigreeFan,
    Tail,
    Perplexity,
    LatentPlane,
};

struct PictureRequest {
    PictureKind kind = PictureKind::Standard; ///< One that the lineage offers (Lineage::pictures()); else Standard.
    int locus = 0;                            ///< In [0, loci()).
    bool operator==(const PictureRequest&) const = default;
};

/// What to draw of one generation: plain values, complete in themselves. A picture is a pure function of it, so
/// repainting, resizing or exporting never samples again.
struct Portrait {
    std::variant<BarsPortrait, ScatterPortrait, DensityPortrait, MosaicPortrait, DemeMapPortrait, GenomePortrait,
                 NetworkPortrait, PedigreeFanPortrait, TextPagePortrait, PerplexityPortrait, TailPortrait,
                 ImageWallPortrait, LatentPlanePortrait>
        picture;
    std::vector<Text> notes; ///< What the reader must know of how it came about (cells filled in, a component dropped).
    bool operator==(const Portrait&) const = default;
};

} // namespace outcross
