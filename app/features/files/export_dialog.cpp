#include "app/features/files/export_dialog.h"

#include "app/files/own_inputs.h"
#include "app/files/picture_file.h"
#include "app/words/words_in_window.h"
#include "widgets/style/number_format.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kPreview{460, 260};
constexpr std::size_t kPreviewRows = 9;

std::string firstLines(const std::string& text, std::size_t lines)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < lines && end != std::string::npos; ++i)
        end = text.find('\n', end + 1);
    return text.substr(0, end);
}

} // namespace

ExportDialog::ExportDialog(ExportSource source, SaveName saveName, QWidget* parent)
    : QDialog(parent), m_source(std::move(source)), m_saveName(std::move(saveName)), m_items(new QComboBox),
      m_scales(new QComboBox), m_colours(new QComboBox), m_preview(new QLabel), m_pixels(new QLabel)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_items->setObjectName(u"exportItem"_s);
    m_scales->setObjectName(u"exportScale"_s);
    const std::pair<ExportItem, QString> items[] = {
        {ExportItem::Chart, tr("Chart of what both kept")},
        {ExportItem::AiPortrait, tr("Picture of the AI lineage")},
        {ExportItem::AiStream, tr("Shares over time, AI lineage")},
        {ExportItem::PopulationPortrait, tr("Picture of the population")},
        {ExportItem::PopulationStream, tr("Shares over time, population")},
        {ExportItem::Window, tr("Whole window")},
        {ExportItem::Table, tr("Data as a table (CSV)")},
    };
    for (const auto& [id, name] : items)
        m_items->addItem(name, static_cast<int>(id));
    for (const int factor : {1, 2, 4})
        m_scales->addItem(u"%1×"_s.arg(factor), factor);
    m_scales->setCurrentIndex(1);

    m_colours->setObjectName(u"exportColours"_s);
    m_colours->addItem(tr("As on screen"));
    m_colours->addItem(tr("Light, for print"));

    auto* form = new QFormLayout;
    form->addRow(tr("&What"), m_items);
    form->addRow(tr("&Size"), m_scales);
    form->addRow(tr("C&olours"), m_colours);
    form->addRow(QString(), m_pixels);
    m_pixels->setProperty("muted", true);
    m_preview->setMinimumSize(kPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    auto* buttons = new QDialogButtonBox;
    auto* saveButton = buttons->addButton(tr("Sa&ve…"), QDialogButtonBox::ActionRole);
    auto* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setIcon({});
    saveButton->setObjectName(u"exportSave"_s);
    copyButton->setObjectName(u"exportCopy"_s);
    saveButton->setProperty("primary", true);
    saveButton->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);

    connect(m_items, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_scales, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(saveButton, &QPushButton::clicked, this, &ExportDialog::save);
    connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPreview();
}

ExportItem ExportDialog::item() const
{
    return static_cast<ExportItem>(m_items->currentData().toInt());
}

double ExportDialog::scale() const
{
    return m_scales->currentData().toInt();
}

Theme ExportDialog::theme() const
{
    return m_colours->currentIndex() == 0 ? themeFor(palette()) : lightTheme();
}

void ExportDialog::showPreview()
{
    const bool table = item() == ExportItem::Table;
    m_scales->setEnabled(!table);
    m_colours->setEnabled(!table && item() != ExportItem::Window);
    m_preview->setAlignment(table ? Qt::AlignLeading | Qt::AlignTop : Qt::AlignCenter);
    if (table) {
        const std::string text = m_source.table();
        m_pixels->setText(
            withGroups(tr("%n row(s)", nullptr, static_cast<int>(2 * (m_source.snapshot->generation + 1))),
                       2 * (m_source.snapshot->generation + 1)));
        m_preview->setTextFormat(Qt::PlainText);
        QString shown = QString::fromStdString(firstLines(text, kPreviewRows));
        QStringList lines = shown.split(u'\n');
        for (QString& line : lines)
            line = m_preview->fontMetrics().elidedText(line, Qt::ElideRight, kPreview.width());
        m_preview->setText(lines.join(u'\n'));
        return;
    }
    const QImage image = m_source.picture(item(), 1, theme());
    m_pixels->setText(tr("%1 × %2 pixels").arg(image.width() * scale()).arg(image.height() * scale()));
    const double ratio = devicePixelRatioF();
    QImage small = image.scaled((QSizeF(kPreview) * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(small));
}

void ExportDialog::save()
{
    const bool table = item() == ExportItem::Table;
    const QString ending = table ? u"csv"_s : u"png"_s;
    QString path = m_saveName(this, tr("Export"), m_source.proposedName(item()),
                              table ? tr("Tables (*.csv)") : tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    m_problem = ownInputProblem(path, dataFilesOf(m_source.document));
    if (m_problem.isEmpty())
        m_problem =
            table ? saveText(m_source.table(), path) : savePicture(m_source.picture(item(), scale(), theme()), path);
    m_problem = withNameOnly(m_problem, path);
    if (m_problem.isEmpty())
        m_savedPath = path;
    accept();
}

void ExportDialog::copy()
{
    if (item() == ExportItem::Table)
        QApplication::clipboard()->setText(QString::fromStdString(m_source.table()));
    else
        QApplication::clipboard()->setImage(m_source.picture(item(), scale(), theme()));
}

} // namespace outcross
