#include "widgets/charts/share_extent.h"

#include <array>
#include <cmath>

namespace outcross
{

namespace
{

struct NiceTop {
    double tick;
    double step;
};

constexpr double kHeadroom = 1.05;
constexpr std::array kFirst{NiceTop{1, 0.25}, NiceTop{1.25, 0.25}, NiceTop{1.5, 0.25}};
constexpr std::array kThen{NiceTop{2, 0.5}, NiceTop{2.5, 0.5}, NiceTop{5, 1}, NiceTop{10, 2}};

} // namespace

ShareExtent shareExtent(double highest)
{
    if (!std::isfinite(highest))
        highest = 0;
    for (const NiceTop& top : kFirst)
        if (highest <= top.tick * kHeadroom)
            return {top.tick * kHeadroom, top.step};
    for (double decade = 1;; decade *= 10)
        for (const NiceTop& top : kThen)
            if (highest <= top.tick * decade * kHeadroom)
                return {top.tick * decade * kHeadroom, top.step * decade};
}

} // namespace outcross
