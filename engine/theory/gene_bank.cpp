#include "engine/theory/gene_bank.h"

namespace outcross
{

GeneBankIdentities nextGeneBankIdentities(const GeneBankIdentities& now, const GeneBankModel& model)
{
    const double b = model.share;
    const double parents = 1 / model.copies + (1 - 1 / model.copies) * now.population;
    return {(1 - b) * (1 - b) * parents + 2 * b * (1 - b) * now.cross + b * b * model.bankIdentity,
            (1 - b) * now.cross + b * model.bankIdentity};
}

GeneBankIdentities settledGeneBankIdentities(const GeneBankModel& model)
{
    // In the long run every copy comes from the bank, so X settles at J; F then solves one linear equation.
    const double b = model.share;
    const double own = (1 - b) * (1 - b);
    const double outside = (2 * b * (1 - b) + b * b) * model.bankIdentity;
    return {(own / model.copies + outside) / (1 - own * (1 - 1 / model.copies)), model.bankIdentity};
}

} // namespace outcross
