// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pricespage.h"

#include "core/onworkerthen.h"
#include "core/savefile.h"
#include "models/ratetablemodel.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 maxFile = 4 * 1024 * 1024;
constexpr int visibleRows = 8;

/// The first day of a quarter, because Meta’s prices change with the quarter.
QDate quarterOf(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

/// For a worker thread.
Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFile)
        return failure(Error::Kind::Storage, Reason::NotUnderstood);
    return file.readAll();
}

/// Shows a date in its own order in a right-to-left table.
class DateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return isolated(QStyledItemDelegate::displayText(value, locale));
    }
};

} // namespace

PricesPage::PricesPage(RateTableModel &rates, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_rates(rates)
    , m_notice(new SettingsNotice(theme, u"pricesMessage"_s, this))
{
    setObjectName(u"pricesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_notice);
    column->addWidget(makeTable(theme));
    column->addWidget(makeCard(theme));
    connect(&m_rates, &RateTableModel::storingFailed, this, [this] {
        m_notice->notify(
            Notice::Danger,
            tr("The change could not be saved. Check that the disk is not full, then try again."));
    });
    for (const auto changed : {&RateTableModel::rowsInserted, &RateTableModel::rowsRemoved})
        connect(&m_rates, changed, this, &PricesPage::showState);
    connect(&m_rates, &RateTableModel::modelReset, this, &PricesPage::showState);
    showState();
}

QWidget *PricesPage::makeTable(const Theme &theme)
{
    auto *section = new SettingsSection(
        theme, tr("Prices per message"),
        tr("What WhatsApp charges for each message that is delivered. The chat then shows what the next "
           "message "
           "costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the "
           "customer’s country; “Other” is for all countries without a price of their own."),
        this);
    m_table = new QTableView(section);
    m_table->setObjectName(u"pricesTable"_s);
    m_table->setAccessibleName(tr("Prices per message"));
    m_table->setModel(&m_rates);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RateTableModel::Market, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    // Where the columns do not fit side by side, the table scrolls, and no heading is cut off.
    m_table->horizontalHeader()->setMinimumSectionSize(
        m_table->horizontalHeader()->sectionSizeHint(RateTableModel::Market));
    m_table->setItemDelegateForColumn(RateTableModel::ValidFrom, new DateDelegate(m_table));
    m_table->setMinimumHeight(QFontMetrics(theme.font(TextStyle::Body)).height() * visibleRows);
    m_empty =
        makeLabel(theme, TextStyle::Body,
                  tr("There are no prices yet. Add them, or import Meta’s rate card."), Tone::Muted, section);
    m_empty->setObjectName(u"noPrices"_s);
    m_add = makeButton(ButtonKind::Secondary, tr("Add a price"), section);
    m_add->setObjectName(u"addPriceButton"_s);
    m_remove = makeButton(ButtonKind::Secondary, tr("Remove"), section);
    m_remove->setObjectName(u"removePriceButton"_s);
    m_remove->setAccessibleName(tr("Remove the selected price"));
    m_undo = makeButton(ButtonKind::Secondary, tr("Undo"), section);
    m_undo->setObjectName(u"undoRemovePriceButton"_s);
    m_undo->setAccessibleName(tr("Restore the removed price"));
    section->add(m_empty);
    section->add(m_table);
    section->addLine({m_add, m_remove, m_undo});
    connect(m_add, &QPushButton::clicked, this, &PricesPage::add);
    connect(m_remove, &QPushButton::clicked, this, &PricesPage::remove);
    connect(m_undo, &QPushButton::clicked, this, &PricesPage::undoRemove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PricesPage::showState);
    return section;
}

QWidget *PricesPage::makeCard(const Theme &theme)
{
    auto *section = new SettingsSection(
        theme, tr("Meta’s rate card"),
        tr("Meta publishes its prices as a file (CSV), for a currency and from a date on. "
           "Importing it adds its prices to the table."),
        this);
    auto *label = makeLabel(theme, TextStyle::Body, tr("Prices valid from"), Tone::Normal, section);
    m_validFrom = new QDateEdit(quarterOf(QDate::currentDate()), section);
    m_validFrom->setObjectName(u"pricesValidFrom"_s);
    m_validFrom->setAccessibleName(tr("Prices valid from"));
    m_validFrom->setCalendarPopup(true);
    label->setBuddy(m_validFrom);
    auto *choose = makeButton(ButtonKind::Secondary, tr("Import…"), section);
    choose->setObjectName(u"importPricesButton"_s);
    choose->setAccessibleName(tr("Import Meta’s rate card"));
    m_export = makeButton(ButtonKind::Secondary, tr("Export…"), section);
    m_export->setObjectName(u"exportPricesButton"_s);
    m_export->setAccessibleName(tr("Export the prices"));
    section->addLine({label, m_validFrom});
    section->addLine({choose, m_export});
    connect(choose, &QPushButton::clicked, this, &PricesPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &PricesPage::chooseExport);
    return section;
}

void PricesPage::refresh()
{
    m_rates.reload();
    showState();
}

void PricesPage::showState()
{
    const bool isEmpty = m_rates.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_undo->setVisible(m_removed.has_value());
    m_export->setEnabled(!isEmpty);
}

void PricesPage::add()
{
    const int row = m_rates.addRow(quarterOf(QDate::currentDate()));
    const QModelIndex first = m_rates.index(row, RateTableModel::Market);
    m_table->setCurrentIndex(first);
    m_table->scrollTo(first);
    m_table->setFocus();
    m_table->edit(first);
}

void PricesPage::remove()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_removed = m_rates.remove(current.row());
    showState();
    m_undo->setFocus();
}

void PricesPage::undoRemove()
{
    if (m_removed)
        m_rates.restore(*m_removed);
    m_removed.reset();
    showState();
    m_add->setFocus();
}

void PricesPage::chooseImport()
{
    auto *chooser = new QFileDialog(this, tr("Import Meta’s rate card"));
    chooser->setObjectName(u"importPricesDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Rate card (*.csv)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &PricesPage::importFrom);
    chooser->open();
}

void PricesPage::chooseExport()
{
    auto *chooser = new QFileDialog(this, tr("Export the prices"));
    chooser->setObjectName(u"exportPricesDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->setNameFilters({tr("Rate card (*.csv)")});
    connect(chooser, &QFileDialog::fileSelected, this, &PricesPage::exportTo);
    chooser->open();
}

void PricesPage::importFrom(const QString &path)
{
    onWorkerThen(
        *this, [path] { return contentOf(path); },
        [this](const Result<QByteArray> &file) { takeFile(file); });
}

void PricesPage::takeFile(const Result<QByteArray> &file)
{
    if (!file)
        return m_notice->notify(Notice::Danger, tr("The file could not be opened. Choose another one."));
    const Result<int> taken = m_rates.import(*file, m_validFrom->date());
    if (!taken)
        return m_notice->notify(
            Notice::Danger,
            tr("This file is not a rate card. It needs a line with “Market”, “Currency” and "
               "the categories, and a line with numbers for each market."));
    m_notice->notify(Notice::Success, tr("%Ln price(s) were imported.", nullptr, *taken));
}

void PricesPage::exportTo(const QString &path)
{
    onWorkerThen(
        *this, [path, csv = ratesToCsv(m_rates.rates())] { return saveFile(path, csv).has_value(); },
        [this](bool isWritten) {
            if (isWritten)
                m_notice->notify(Notice::Success, tr("The prices were exported."));
            else
                m_notice->notify(Notice::Danger,
                                 tr("The prices could not be saved there. Choose another folder."));
        });
}

} // namespace shoptalk
