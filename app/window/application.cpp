#include "app/window/application.h"

#include "app/files/output_file.h"
#include "app/shell/complaint.h"
#include "app/words/words_in_window.h"
#include "engine/base/failure.h"

namespace outcross
{

bool Application::notify(QObject* receiver, QEvent* event)
{
    QString sentence;
    try {
        return QApplication::notify(receiver, event);
    } catch (const WriteFailure& failure) {
        sentence = failure.message;
    } catch (...) {
        sentence = wordsInWindow(currentFailure());
    }
    try {
        tellFailure ? tellFailure(sentence) : complain(sentence);
    } catch (...) { // no memory even for the banner
        complain(sentence);
    }
    return true;
}

} // namespace outcross
