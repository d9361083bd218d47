// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/contactspage.h"

#include "ui/settings/contactpreviewmodel.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int visibleContacts = 8;
}

ContactsPage::ContactsPage(Contacts &contacts, std::function<QString()> region, const Theme &theme,
                           QWidget *parent)
    : SettingsPage(parent)
    , m_contacts(contacts)
    , m_region(std::move(region))
    , m_theme(theme)
    , m_model(new ContactPreviewModel(this))
    , m_message(new SettingsNotice(theme, u"contactsMessage"_s, this))
{
    setObjectName(u"contactsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_message);
    column->addWidget(makeSave());
    column->addWidget(makeImport());
    column->addStretch(1);
    setPreviewing(false);
}

QString ContactsPage::title() const
{
    return tr("Contacts");
}

Icon ContactsPage::icon() const
{
    return Icon::Contact;
}

QWidget *ContactsPage::makeSave()
{
    auto *section = new SettingsSection(
        m_theme, tr("Save contacts"),
        tr("Save the names and numbers of all customers in a file, for a phone, an address book or a "
           "spreadsheet. The file is not encrypted."),
        this);
    m_format = new QComboBox(section);
    m_format->setObjectName(u"contactsFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("Contact cards (vCard 4.0)"), int(ContactFormat::VCard4));
    m_format->addItem(tr("Contact cards for older phones (vCard 3.0)"), int(ContactFormat::VCard3));
    m_format->addItem(tr("Table (CSV)"), int(ContactFormat::Csv));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(16);
    m_save = makeButton(ButtonKind::Secondary, tr("Save contacts…"), section);
    m_save->setObjectName(u"saveContactsButton"_s);
    m_save->setAccessibleName(m_save->text());
    section->add(m_format);
    section->addLine({m_save});
    connect(m_save, &QPushButton::clicked, this, &ContactsPage::askWhere);
    return section;
}

QWidget *ContactsPage::makeImport()
{
    auto *section = new SettingsSection(
        m_theme, tr("Import contacts"),
        tr("Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of "
           "those that customers gave themselves. You see what will happen before anything changes."),
        this);
    m_choose = makeButton(ButtonKind::Secondary, tr("Choose a file…"), section);
    m_choose->setObjectName(u"chooseContactsButton"_s);
    m_summary = makeLabel(m_theme, TextStyle::BodyStrong, QString(), Tone::Normal, section);
    m_summary->setObjectName(u"contactsSummary"_s);
    m_table = makeTable(section);
    m_import = makeButton(ButtonKind::Primary, tr("Import"), section);
    m_import->setObjectName(u"importContactsButton"_s);
    m_cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), section);
    m_cancel->setObjectName(u"cancelContactsButton"_s);
    for (QPushButton *button : {m_choose, m_import, m_cancel})
        button->setAccessibleName(button->text());
    section->add(m_summary);
    section->add(m_table);
    section->addLine({m_choose, m_import, m_cancel});
    connect(m_choose, &QPushButton::clicked, this, &ContactsPage::askWhich);
    connect(m_import, &QPushButton::clicked, this, &ContactsPage::importContacts);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setPreviewing(false); });
    return section;
}

QTableView *ContactsPage::makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"contactsTable"_s);
    table->setAccessibleName(tr("What will happen"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepFitting(m_theme, *table, [table] {
        const int line = table->fontMetrics().height() + space::m;
        table->verticalHeader()->setDefaultSectionSize(line);
        table->setMinimumHeight(visibleContacts * line);
    });
    return table;
}

void ContactsPage::askWhere()
{
    const bool isTable = m_format->currentData().toInt() == int(ContactFormat::Csv);
    const QString suffix = isTable ? u"csv"_s : u"vcf"_s;
    const QString name = tr("Contacts %1", "name of a file").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save contacts"), documents + u'/' + name + u'.' + suffix,
                                   isTable ? tr("Tables (*.csv)") : tr("Contact cards (*.vcf)"));
    dialog->setObjectName(u"saveContactsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ContactsPage::saveAt);
    dialog->open();
}

void ContactsPage::saveAt(const QString &path)
{
    m_save->setEnabled(false);
    const auto format = ContactFormat(m_format->currentData().toInt());
    QCoro::connect(m_contacts.save(path, format, {tr("Name"), tr("Phone number"), tr("Username")}), this,
                   [this, path](const Result<int> &count) {
                       m_save->setEnabled(true);
                       if (count)
                           m_message->notify(Notice::Success,
                                             tr("%Ln contact(s) saved in %1.", nullptr, *count)
                                                 .arg(isolated(QDir::toNativeSeparators(path))));
                       else
                           m_message->notify(Notice::Danger, whyNot(count.error()));
                   });
}

void ContactsPage::askWhich()
{
    auto *dialog =
        new QFileDialog(this, tr("Import contacts"), {},
                        tr("Contacts (*.vcf *.vcard *.csv *.txt)") + u";;"_s + tr("All files (*)"));
    dialog->setObjectName(u"importContactsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ContactsPage::look);
    dialog->open();
}

void ContactsPage::look(const QString &path)
{
    m_choose->setEnabled(false);
    m_message->hide();
    QCoro::connect(m_contacts.preview(path, m_region()), this,
                   [this](const Result<ContactFile> &file) { take(file); });
}

void ContactsPage::take(const Result<ContactFile> &file)
{
    m_choose->setEnabled(true);
    if (!file) {
        setPreviewing(false);
        return m_message->notify(Notice::Danger, whyNot(file.error()));
    }
    m_model->setContacts(file->contacts);
    QString summary = m_model->summary();
    if (file->isCut)
        summary += u'\n' + tr("The file has more. Only the first 100,000 are used.");
    m_summary->setText(summary);
    const int count = m_model->importedCount();
    m_import->setText(count > 0 ? tr("Import %Ln contact(s)", nullptr, count) : tr("Import"));
    m_import->setAccessibleName(m_import->text());
    m_import->setEnabled(count > 0);
    setPreviewing(true);
    (count > 0 ? m_import : m_cancel)->setFocus();
}

void ContactsPage::importContacts()
{
    m_import->setEnabled(false);
    m_cancel->setEnabled(false);
    const int total = m_model->importedCount();
    const auto showProgress = [self = QPointer<ContactsPage>(this), total](int done) {
        if (self)
            self->m_summary->setText(
                tr("%1 of %2 imported").arg(QLocale().toString(done), QLocale().toString(total)));
    };
    QCoro::connect(m_contacts.importAll(m_model->contacts(), showProgress), this,
                   [this](const Result<int> &count) { finish(count); });
}

void ContactsPage::finish(const Result<int> &count)
{
    setPreviewing(false);
    if (count)
        m_message->notify(Notice::Success, tr("%Ln contact(s) imported.", nullptr, *count));
    else
        m_message->notify(
            Notice::Danger,
            tr("The import stopped, because the contacts could not be stored. Check that the disk "
               "is not full, then import the file again: what is there already stays as it is."));
}

void ContactsPage::setPreviewing(bool isPreviewing)
{
    m_choose->setVisible(!isPreviewing);
    m_cancel->setEnabled(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(isPreviewing);
    if (!isPreviewing)
        m_model->setContacts({});
}

QString ContactsPage::whyNot(const Error &error)
{
    switch (error.reason) {
    case Reason::NotUnderstood:
        return tr("There are no contacts in this file. Choose a file with contact cards (vCard), or a table "
                  "(CSV) with a column of phone numbers.");
    case Reason::FileTooLarge:
        return tr("This file is too large. Split it into smaller ones.");
    case Reason::DiskFull:
        return tr("The disk is full. Make room, then try again.");
    case Reason::DiskError:
        return tr("This file can’t be read or written. Choose another one, or another folder.");
    default:
        break;
    }
    return tr("The contacts could not be read. Try again.");
}

} // namespace shoptalk
