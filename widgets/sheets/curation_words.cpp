#include "widgets/sheets/curation_words.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>

namespace outcross
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CurationWords)
public:
    static QString meaning(const CurationSpec& curation, double strength)
    {
        const QString rest = countText(1 - strength, 2);
        switch (curation.by) {
        case CurationKind::None:
            return {};
        case CurationKind::Temperature:
            if (strength < 0)
                return tr("temperature T = %1: rare ones become likelier").arg(rest);
            if (strength == 0)
                return tr("temperature T = %1: as the model has it").arg(rest);
            return tr("temperature T = %1: likely ones become likelier still").arg(rest);
        case CurationKind::TopP:
            return tr("p = %1: only the likeliest that make up this share are drawn").arg(rest);
        case CurationKind::TopK:
            return tr("share of items of which only the %1 likeliest are drawn").arg(countText(curation.keep));
        case CurationKind::Beam:
            return tr("share of passages that a search %1 wide writes").arg(countText(curation.keep));
        case CurationKind::Truncation:
            return (strength < 0 ? tr("λ = %1: drawn with more variance than the model has")
                                 : tr("λ = %1: drawn with this share of the model's variance"))
                .arg(rest);
        case CurationKind::Reward:
            return strength < 0 ? tr("what pleases is kept e to this power less often")
                                : tr("what pleases most is kept e to this power times as often");
        case CurationKind::Verification:
            return tr("ψ = %1: chance that a wrong item passes the check").arg(rest);
        }
        return {};
    }
};

} // namespace

QString curationMeaning(const CurationSpec& curation, double strength)
{
    return Words::meaning(curation, strength);
}

} // namespace outcross
