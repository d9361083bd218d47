// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/peoplestep.h"

#include "domain/phonenumber.h"
#include "ui/broadcast/formrow.h"
#include "ui/theme/isolated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int shownRows = 5;
constexpr int rowsHeight = 210;

/// The region of numbers that have no country code in the file.
QString homeRegion(const PhoneNumber &number)
{
    return regionOf(toE164(number.displayPhoneNumber).value_or(QString()));
}

QString fileProblem(const Error &error)
{
    if (error.reason == Reason::DiskError)
        return PeopleStep::tr(
            "This file can’t be opened. Check that it is still there and not open elsewhere.");
    if (error.reason == Reason::FileTooLarge)
        return PeopleStep::tr("This file is too large. Split it into parts of at most 100,000 people.");
    return PeopleStep::tr(
        "No people were found in this file. In your spreadsheet, choose “Save as” and the type "
        "CSV. The first line has the names of the columns.");
}

} // namespace

PeopleStep::PeopleStep(BroadcastDraft &draft, const Broadcasts &broadcasts, const Theme &theme,
                       QWidget *parent)
    : BroadcastStep(draft, parent)
    , m_broadcasts(broadcasts)
    , m_theme(theme)
{
    setObjectName(u"broadcastPeopleStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_source = new QComboBox(this);
    m_source->setObjectName(u"broadcastSource"_s);
    m_source->addItem(tr("Our customers"));
    m_source->addItem(tr("People from a file (CSV)"));
    addFormRow(theme, *column, tr("Who gets it"), *m_source);
    m_customers = makeCustomers();
    m_file = makeFile();
    column->addSpacing(space::m);
    column->addWidget(m_customers);
    column->addWidget(m_file);
    column->addStretch(1);
    connect(m_source, &QComboBox::currentIndexChanged, this, &PeopleStep::showSource);
    showSource();
}

QWidget *PeopleStep::makeCustomers()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_wrote = new QComboBox(box);
    m_wrote->setObjectName(u"broadcastWrote"_s);
    m_wrote->addItem(tr("Any time"), 0);
    for (const int days : {7, 30, 90, 365})
        m_wrote->addItem(tr("Wrote in the last %Ln day(s)", nullptr, days), days);
    for (const int days : {30, 90, 365})
        m_wrote->addItem(tr("Did not write for %Ln day(s)", nullptr, days), -days);
    addFormRow(m_theme, *column, tr("Last message"), *m_wrote);
    m_contactsHint = makeLabel(m_theme, TextStyle::Caption,
                               tr("Your contacts who have not written yet get it, too."), Tone::Muted, box);
    m_contactsHint->setObjectName(u"broadcastContactsHint"_s);
    column->addWidget(m_contactsHint);
    connect(m_wrote, &QComboBox::currentIndexChanged, this, &PeopleStep::showContactsHint);
    connect(this, &PeopleStep::changed, this, &PeopleStep::showContactsHint);
    m_labelBox = new QWidget(box);
    m_labelColumn = new QVBoxLayout(m_labelBox);
    m_labelColumn->setContentsMargins(0, space::s, 0, 0);
    m_labelColumn->setSpacing(space::xs);
    column->addWidget(m_labelBox);
    return box;
}

QWidget *PeopleStep::makeFile()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_choose = makeButton(ButtonKind::Secondary, tr("Choose a file…"), box);
    m_choose->setObjectName(u"broadcastChooseFile"_s);
    m_fileState = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Muted, box);
    m_fileState->setObjectName(u"broadcastFileState"_s);
    m_columns = new QWidget(box);
    auto *columns = new QVBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::xs);
    m_numberColumn = new QComboBox(m_columns);
    m_numberColumn->setObjectName(u"broadcastNumberColumn"_s);
    m_nameColumn = new QComboBox(m_columns);
    m_nameColumn->setObjectName(u"broadcastNameColumn"_s);
    for (QComboBox *choice : {m_numberColumn, m_nameColumn})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addFormRow(m_theme, *columns, tr("Column with the phone number"), *m_numberColumn);
    addFormRow(m_theme, *columns, tr("Column with the name"), *m_nameColumn);
    m_rows = new QTableWidget(m_columns);
    m_rows->setObjectName(u"broadcastFileRows"_s);
    m_rows->setAccessibleName(tr("The first people in the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->setShowGrid(false);
    m_rows->setTabKeyNavigation(false);
    keepFitting(m_theme, *m_rows, [this] { m_rows->setFixedHeight(m_theme.sized(rowsHeight)); });
    columns->addSpacing(space::s);
    columns->addWidget(m_rows);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addWidget(m_fileState);
    column->addWidget(m_columns);
    connect(m_choose, &QPushButton::clicked, this, &PeopleStep::chooseFile);
    connect(m_numberColumn, &QComboBox::currentIndexChanged, this, &PeopleStep::changed);
    connect(m_nameColumn, &QComboBox::currentIndexChanged, this, &PeopleStep::changed);
    return box;
}

void PeopleStep::enter()
{
    showLabels();
    const AudienceFilter &filter = draft().filter;
    const int days = filter.wroteWithinDays > 0 ? filter.wroteWithinDays : -filter.silentForDays;
    m_wrote->setCurrentIndex(std::max(m_wrote->findData(days), 0));
    if (draft().file.table) {
        showFileState();
        showColumns();
    } else {
        showMissingFile();
    }
    m_source->setCurrentIndex(draft().isFromFile ? 1 : 0);
    showSource();
    m_source->setFocus();
}

/// Says that the file of the draft could not be read again.
void PeopleStep::showMissingFile()
{
    const QString name = QFileInfo(draft().filePath).fileName();
    setTone(*m_fileState, Tone::Danger);
    m_fileState->setText(name.isEmpty() || m_isReading
                             ? QString()
                             : tr("%1 can’t be read any more. Choose the file again.").arg(isolated(name)));
}

void PeopleStep::showLabels()
{
    const QList<LabelId> chosen = draft().filter.labels;
    qDeleteAll(m_labelBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_labels.clear();
    const QList<Label> labels = m_broadcasts.labels();
    if (labels.isEmpty()) {
        m_labelColumn->addWidget(
            makeLabel(m_theme, TextStyle::Caption,
                      tr("With labels you can choose more exactly: right-click a conversation to label it."),
                      Tone::Muted, m_labelBox));
        return;
    }
    m_labelColumn->addWidget(makeLabel(m_theme, TextStyle::BodyStrong,
                                       tr("Only with one of these labels (none chosen: everybody)"),
                                       Tone::Normal, m_labelBox));
    for (const Label &label : labels) {
        auto *box = new QCheckBox(label.name, m_labelBox);
        box->setObjectName(u"broadcastLabel-"_s + label.name);
        box->setProperty("label", label.id.value());
        box->setChecked(chosen.contains(label.id));
        connect(box, &QCheckBox::toggled, this, &PeopleStep::changed);
        m_labelColumn->addWidget(box);
        m_labels << box;
    }
}

void PeopleStep::showSource()
{
    const bool isFile = m_source->currentIndex() == 1;
    m_customers->setVisible(!isFile);
    m_file->setVisible(isFile);
    m_columns->setVisible(draft().file.table != nullptr);
    Q_EMIT changed();
}

void PeopleStep::showContactsHint()
{
    const bool hasLabel =
        std::any_of(m_labels.begin(), m_labels.end(), [](const QCheckBox *box) { return box->isChecked(); });
    m_contactsHint->setVisible(!hasLabel && m_wrote->currentData().toInt() <= 0);
}

void PeopleStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with people"), QString(),
                                   tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(u"broadcastFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PeopleStep::readFile);
    dialog->open();
}

void PeopleStep::readFile(const QString &path)
{
    m_isReading = true;
    m_choose->setEnabled(false);
    setTone(*m_fileState, Tone::Muted);
    m_fileState->setText(tr("Reading the file…"));
    QCoro::connect(
        m_broadcasts.readFile(path), this,
        [this, path](const Result<std::shared_ptr<const CsvTable>> &table) { takeTable(path, table); });
}

void PeopleStep::takeTable(const QString &path, const Result<std::shared_ptr<const CsvTable>> &table)
{
    m_isReading = false;
    m_choose->setEnabled(true);
    if (!table) {
        draft().file = {};
        setTone(*m_fileState, Tone::Danger);
        m_fileState->setText(fileProblem(table.error()));
        return showSource();
    }
    draft().file.table = *table;
    draft().filePath = path;
    draft().file.columns = likelyColumns(**table, homeRegion(draft().number));
    draft().sources.clear();
    showFileState();
    showColumns();
    showSource();
}

void PeopleStep::showFileState()
{
    const CsvTable &table = *draft().file.table;
    QString text = tr("%1: %Ln people", nullptr, int(table.rows.size()))
                       .arg(isolated(QFileInfo(draft().filePath).fileName()));
    if (table.isCut)
        text += u'\n' + tr("The file has more. Only the first 100,000 are used.");
    setTone(*m_fileState, Tone::Muted);
    m_fileState->setText(text);
}

void PeopleStep::showColumns()
{
    const CsvTable &table = *draft().file.table;
    const CsvColumns columns = draft().file.columns;
    for (QComboBox *choice : {m_numberColumn, m_nameColumn}) {
        choice->clear();
        choice->addItem(choice == m_nameColumn ? tr("None") : tr("Choose the column"), -1);
        for (int i = 0; i < int(table.header.size()); ++i) {
            const QString name = table.header.at(i);
            choice->addItem(name.isEmpty() ? tr("Column %1").arg(i + 1) : name, i);
        }
    }
    m_numberColumn->setCurrentIndex(columns.number + 1);
    m_nameColumn->setCurrentIndex(columns.name + 1);
    showRows();
}

void PeopleStep::showRows()
{
    const CsvTable &table = *draft().file.table;
    m_rows->setColumnCount(int(table.header.size()));
    m_rows->setRowCount(std::min(int(table.rows.size()), shownRows));
    m_rows->setHorizontalHeaderLabels(table.header);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int i = 0; i < m_rows->columnCount(); ++i)
            m_rows->setItem(row, i, new QTableWidgetItem(table.rows.at(row).at(i)));
    }
    m_rows->resizeColumnsToContents();
}

void PeopleStep::keep()
{
    draft().isFromFile = m_source->currentIndex() == 1;
    if (draft().file.table) {
        draft().file.columns.number = m_numberColumn->currentData().toInt();
        draft().file.columns.name = m_nameColumn->currentData().toInt();
        draft().file.columns.region = homeRegion(draft().number);
    }
    AudienceFilter &filter = draft().filter;
    const int days = m_wrote->currentData().toInt();
    filter.number = draft().number.id;
    filter.wroteWithinDays = std::max(days, 0);
    filter.silentForDays = std::max(-days, 0);
    filter.labels.clear();
    for (const QCheckBox *box : std::as_const(m_labels)) {
        if (box->isChecked())
            filter.labels << LabelId(box->property("label").toString());
    }
}

QString PeopleStep::leave()
{
    if (m_isReading)
        return tr("The file is still being read. Wait a moment.");
    keep();
    if (!draft().isFromFile)
        return {};
    if (!draft().file.table)
        return tr("Choose the file with the people first.");
    return draft().file.columns.number < 0 ? tr("Choose the column that has the phone numbers.") : QString();
}

} // namespace shoptalk
