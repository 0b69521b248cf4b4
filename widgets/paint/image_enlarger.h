#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// Brings grey images of one size to another: enlarged with a cubic that stays sharp (Catmull & Rom 1974), made
/// smaller by weighted means over what a pixel covers. Both directions one after the other,
/// with weights found once for all images. Lives inside one paint call.
class ImageEnlarger
{
public:
    /// All sizes at least 1.
    ImageEnlarger(int width, int height, int toWidth, int toHeight);

    /// `pixels`: width × height; `result`: toWidth × toHeight.
    void enlarge(std::span<const std::uint8_t> pixels, std::span<std::uint8_t> result);

private:
    /// What one target pixel takes from the source: kTaps places (the border repeats itself) with weights that sum to
    /// 2^kWeightBits.
    struct Weights {
        std::vector<int> from;
        std::vector<std::int16_t> weights;
        int taps = 0;
    };
    [[nodiscard]] static Weights weightsFor(int size, int toSize);

    int m_width;
    int m_height;
    int m_toWidth;
    int m_toHeight;
    Weights m_across;
    Weights m_down;
    std::vector<std::int16_t> m_rows; ///< height × toWidth, between the two directions.
    std::vector<int> m_sums;          ///< toWidth.
};

} // namespace outcross
