// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/export/csvexport.h"
#include "ui/export/htmlexport.h"
#include "ui/export/pdfexport.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/breakable.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int dialogWidth = 480;

std::unique_ptr<ExportWriter> writerFor(ExportDialog::Format format, bool withFiles,
                                        Qt::LayoutDirection direction)
{
    switch (format) {
    case ExportDialog::Format::Pdf:
        return std::make_unique<PdfExport>(withFiles, direction);
    case ExportDialog::Format::Csv:
        return std::make_unique<CsvExport>(withFiles);
    case ExportDialog::Format::Html:
    case ExportDialog::Format::Contacts:
        break;
    }
    return std::make_unique<HtmlExport>(withFiles);
}

QString wordFor(ExportDialog::Format format)
{
    switch (format) {
    case ExportDialog::Format::Pdf:
        return u"pdf"_s;
    case ExportDialog::Format::Csv:
        return u"csv"_s;
    case ExportDialog::Format::Html:
    case ExportDialog::Format::Contacts:
        break;
    }
    return u"html"_s;
}

} // namespace

ExportDialog::ExportDialog(ConversationExport &exports, Contacts &contacts, QList<Conversation> conversations,
                           const Theme &theme, QWidget *parent)
    : SheetDialog(parent)
    , m_exports(exports)
    , m_contacts(contacts)
    , m_conversations(std::move(conversations))
{
    const bool areSeveral = m_conversations.size() > 1;
    const int count = int(m_conversations.size());
    setObjectName(u"exportDialog"_s);
    setWindowTitle(areSeveral ? tr("Export %Ln conversation(s)", nullptr, count) : tr("Export conversation"));
    const QString name = isolated(displayName(m_conversations.first().customer));
    QLabel *title = makeLabel(theme, TextStyle::Title,
                              areSeveral ? tr("Export %Ln conversation(s)", nullptr, count)
                                         : tr("Export the conversation with %1").arg(name),
                              Tone::Normal, this);
    QLabel *hint =
        makeLabel(theme, TextStyle::Caption,
                  tr("Internal notes are left out. The exported files are not encrypted: keep them "
                     "where only the right people can open them."),
                  Tone::Muted, this);
    m_form = makeForm(theme);
    m_state = makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this);
    m_state->setObjectName(u"exportState"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_notice = new SettingsNotice(theme, u"exportNotice"_s, this);
    m_show = makeButton(ButtonKind::Secondary, tr("Open the folder"), this);
    m_show->setObjectName(u"showExportButton"_s);
    m_show->setAccessibleName(m_show->text());
    m_show->setAutoDefault(false);
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_exported); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    for (QWidget *widget : {static_cast<QWidget *>(title), m_form, static_cast<QWidget *>(hint),
                            static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_notice)})
        column->addWidget(widget);
    column->addWidget(m_show, 0, Qt::AlignLeading);
    column->addStretch(1);
    column->addWidget(makeFoot());
    setRunning(false);
    resize(theme.sized(dialogWidth), sizeHint().height());
}

ExportDialog::~ExportDialog()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ExportDialog::reject()
{
    if (!m_isCancelled)
        return QDialog::reject();
    *m_isCancelled = true;
    m_state->setText(tr("Cancelling…"));
    m_close->setEnabled(false);
}

void ExportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where to export to"), m_folder->text());
    dialog->setObjectName(u"exportFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

QString ExportDialog::suggestedName() const
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    if (m_conversations.size() > 1)
        return tr("WhatsApp conversations %1", "name of a folder").arg(day);
    return tr("%1 – WhatsApp %2", "name of a folder")
        .arg(displayName(m_conversations.first().customer).left(60), day); // leaves space for the day
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.conversations = m_conversations;
    if (m_range->currentIndex() == 1) {
        order.span.from = m_first->date().startOfDay().toUTC();
        order.span.until = m_last->date().addDays(1).startOfDay().toUTC();
    }
    order.withFiles = m_withFiles->isChecked();
    order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    order.name = suggestedName();
    order.format = wordFor(format());
    order.makeWriter = [format = format(), withFiles = order.withFiles, direction = layoutDirection()] {
        return writerFor(format, withFiles, direction);
    };
    return order;
}

void ExportDialog::begin()
{
    ExportOrder order = this->order();
    if (!QDir::isAbsolutePath(order.folder))
        return m_notice->notify(Notice::Danger, tr("Choose the folder to export to."));
    if (format() == Format::Contacts)
        return beginContacts(order.folder);
    m_isCancelled = order.isCancelled;
    order.progressed = [self = QPointer<ExportDialog>(this)](int done, int total) {
        if (self)
            self->showProgress(done, total);
    };
    setRunning(true);
    QCoro::connect(m_exports.run(std::move(order)), this,
                   [this](const Result<ExportOutcome> &outcome) { end(outcome); });
}

ExportDialog::Format ExportDialog::format() const
{
    return Format(m_format->currentData().toInt());
}

void ExportDialog::showFormat()
{
    const bool hasMessages = format() != Format::Contacts;
    m_range->setEnabled(hasMessages);
    m_dates->setEnabled(hasMessages);
    m_withFiles->setEnabled(hasMessages);
}

void ExportDialog::beginContacts(const QString &folder)
{
    QList<Customer> customers;
    QSet<CustomerId> known;
    for (const Conversation &conversation : std::as_const(m_conversations)) {
        if (!known.contains(conversation.customer.id))
            customers << conversation.customer;
        known.insert(conversation.customer.id);
    }
    setRunning(true);
    m_close->setEnabled(false);
    QCoro::connect(m_contacts.saveNew(folder, suggestedName(), customers), this,
                   [this, folder](const Result<int> &count) {
                       setRunning(false);
                       if (!count)
                           return m_notice->notify(Notice::Danger, whyNot(count.error()));
                       const QString place = isolated(QDir::toNativeSeparators(folder));
                       showDone(folder, tr("%Ln contact(s) saved in %1.", nullptr, *count).arg(place));
                   });
}

void ExportDialog::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_state->setText(tr("%1 of %2 messages").arg(QLocale().toString(done), QLocale().toString(total)));
}

void ExportDialog::setRunning(bool isRunning)
{
    m_form->setEnabled(!isRunning);
    m_export->setEnabled(!isRunning);
    m_close->setEnabled(true);
    m_state->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    if (!isRunning)
        return;
    m_state->setText(tr("Reading the messages…"));
    m_progress->setRange(0, 0);
    m_notice->hide();
    m_show->hide();
    m_close->setText(tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_close->setFocus();
}

void ExportDialog::end(const Result<ExportOutcome> &outcome)
{
    m_isCancelled.reset();
    setRunning(false);
    if (!outcome) {
        const bool isCancelled = outcome.error().kind == Error::Kind::Cancelled;
        m_notice->notify(isCancelled ? Notice::Info : Notice::Danger, whyNot(outcome.error()));
        m_export->setFocus();
        return;
    }
    showDone(outcome->folder, doneText(*outcome));
}

void ExportDialog::showDone(const QString &folder, const QString &text)
{
    m_exported = folder;
    m_notice->notify(Notice::Success, text);
    m_show->show();
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    m_show->setFocus();
}

QString ExportDialog::doneText(const ExportOutcome &outcome)
{
    QString text = tr("%Ln message(s) exported to %1.", nullptr, outcome.messages)
                       .arg(isolated(breakable(QDir::toNativeSeparators(outcome.folder), u"/\\_-")));
    if (outcome.missingFiles > 0)
        text += u' ' + tr("%Ln file(s) are not on this computer.", nullptr, outcome.missingFiles);
    return text;
}

QString ExportDialog::whyNot(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return tr("The export was cancelled. Nothing was saved.");
    if (error.reason == Reason::DiskFull)
        return tr(
            "The disk is full, so nothing was exported. Make room or choose a folder on another disk, then "
            "try again.");
    if (error.reason == Reason::DiskError)
        return tr("Nothing was exported, because this folder can’t be written to. Choose another one.");
    return tr("Nothing was exported, because the messages could not be read. Try again.");
}

} // namespace shoptalk
