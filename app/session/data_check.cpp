#include "app/session/data_check.h"

#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/base/failure.h"
#include "engine/data/image_library.h"
#include "engine/data/library.h"
#include "engine/data/table.h"
#include "engine/document/data_offer.h"
#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"
#include "engine/spec/data_path.h"
#include "widgets/sheets/model_kinds.h"

namespace outcross
{
namespace
{

bool readsSameData(const LineageSpec& one, const LineageSpec& other)
{
    return one.kind == other.kind && one.data == other.data && one.columns == other.columns;
}

/// Of a model, what is read and nothing of what is made of it, which may take much longer.
void readModelData(const LineageSpec& spec)
{
    const DataLibrary files;
    switch (modelKind(spec.kind).input) {
    case ModelInput::None:
        break;
    case ModelInput::Column:
        (void)readTable(files.text(spec.data), spec.data, spec.columns, 1);
        break;
    case ModelInput::Columns:
        (void)readTable(files.text(spec.data), spec.data, spec.columns, 2);
        break;
    case ModelInput::Images:
        (void)readImages(files, spec.data);
        break;
    case ModelInput::Text:
        (void)prepareOrigin(lineageFrom({}, DataKind::Text, spec.data), Side::Left, files, {});
        break;
    }
}

} // namespace

std::optional<Text> dataRefusal(const LineageSpec& spec, Side side)
{
    if (spec.data.empty() || !isDataPath(spec.data))
        return std::nullopt;
    try {
        if (side == Side::Left)
            readModelData(spec);
        else
            (void)prepareOrigin(spec, side, DataLibrary(), {});
    } catch (const InputError& error) {
        Text text = error.text();
        text.where.clear(); // the sheet is about nothing else
        return text;
    } catch (...) {
        return currentFailure();
    }
    return std::nullopt;
}

DataCheck::DataCheck(Side side, QObject* parent) : QObject(parent), m_family(side) {}

void DataCheck::look(const LineageSpec& spec)
{
    if (m_hasLooked && readsSameData(spec, m_looked))
        return;
    m_hasLooked = true;
    m_looked = spec;
    m_refusal.clear();
    if (spec.data.empty() || !isDataPath(spec.data))
        return m_reader.forget();
    m_reader.ask([this, spec, side = m_family] {
        const std::optional<Text> refusal = dataRefusal(spec, side);
        return [this, refusal] {
            m_refusal = refusal ? wordsInWindow(*refusal) : QString();
            emit changed();
        };
    });
}

} // namespace outcross
