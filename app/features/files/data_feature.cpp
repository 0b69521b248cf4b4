#include "app/session/session.h"
#include "app/shell/text_translation.h"
#include "app/window/feature.h"
#include "app/window/run_notices.h"
#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/document/data_offer.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// Data that were dropped, or opened as if they were a scenario, are offered to the side that can start from them.
class DataFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(DataFeature)
public:
    explicit DataFeature(FrameContext& frame) : Feature(frame)
    {
        connect(&session(), &Session::dataOpened, this, &DataFeature::offer);
    }

private:
    void offer(const QString& path, DataKind kind)
    {
        RunNotices& notices = *frame().notices;
        const QString words = translated(offerOf(kind, QFileInfo(path).fileName().toStdString()));
        if (!sideFor(kind)) {
            notices.warn(words);
            return;
        }
        notices.offer(words, tr("Start anew with it"), [this, &notices, path, kind] {
            try {
                session().openRead(scenarioFrom(session().document(), kind, path.toStdString()), {});
            } catch (const InputError& error) {
                notices.warn(wordsInWindow(error.text()));
            }
        });
    }
};

} // namespace

std::unique_ptr<Feature> makeDataFeature(FrameContext& frame)
{
    return std::make_unique<DataFeature>(frame);
}

} // namespace outcross
