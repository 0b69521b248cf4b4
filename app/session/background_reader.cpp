#include "app/session/background_reader.h"

#include <mutex>
#include <thread>
#include <utility>

namespace outcross
{

/// Outlives the reader as long as its thread does.
struct BackgroundReader::Shared {
    std::mutex mutex;
    BackgroundReader* reader = nullptr; ///< Null once it has gone.
};

BackgroundReader::BackgroundReader(QObject* parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->reader = this;
}

BackgroundReader::~BackgroundReader()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->reader = nullptr;
}

void BackgroundReader::ask(Work work)
{
    ++m_number;
    m_wanted = true;
    if (m_reading)
        m_next = std::move(work);
    else
        start(std::move(work));
}

void BackgroundReader::forget()
{
    ++m_number;
    m_wanted = false;
    m_next = nullptr;
}

void BackgroundReader::start(Work work)
{
    std::thread([shared = m_shared, number = m_number, work = std::move(work)] {
        const Tell tell = work();
        const std::lock_guard lock(shared->mutex);
        if (auto* reader = shared->reader)
            QMetaObject::invokeMethod(
                reader, [reader, tell, number] { reader->finish(tell, number); }, Qt::QueuedConnection);
    }).detach();
    m_reading = true;
}

void BackgroundReader::finish(const Tell& tell, quint64 number)
{
    m_reading = false;
    if (m_next)
        return start(std::exchange(m_next, nullptr));
    if (number != m_number)
        return;
    m_wanted = false;
    tell();
}

} // namespace outcross
