// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shoptalk {

QWidget *ExportDialog::makeForm(const Theme &theme)
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(space::l);
    rows->setVerticalSpacing(space::m);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_format = new QComboBox(form);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(tr("Web page (HTML)"), int(Format::Html));
    m_format->addItem(tr("PDF document"), int(Format::Pdf));
    m_format->addItem(tr("Table (CSV)"), int(Format::Csv));
    m_format->addItem(tr("Only the contacts (vCard)"), int(Format::Contacts));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    m_range = new QComboBox(form);
    m_range->setObjectName(u"exportRange"_s);
    m_range->addItem(tr("All messages"));
    m_range->addItem(tr("From day to day…"));
    m_dates = makeDates();
    connect(m_range, &QComboBox::currentIndexChanged, m_dates,
            [this](int index) { m_dates->setVisible(index == 1); });
    for (QComboBox *choice : {m_format, m_range})
        choice->setSizeAdjustPolicy(
            QComboBox::AdjustToContents); // wraps the row rather than cutting off a choice
    m_withFiles = new QCheckBox(tr("With photos and files"), form);
    m_withFiles->setObjectName(u"exportWithFiles"_s);
    m_withFiles->setChecked(true);
    const auto add = [&](const QString &text, QWidget *field) {
        field->setAccessibleName(text);
        QLabel *label = makeLabel(theme, TextStyle::Body, text, Tone::Normal, form);
        label->setWordWrap(false);
        label->setBuddy(field);
        rows->addRow(label, field);
    };
    add(tr("Format"), m_format);
    add(tr("Messages"), m_range);
    rows->addRow(QString(), m_dates);
    rows->addRow(QString(), m_withFiles);
    QWidget *folder = makeFolder();
    add(tr("Folder"), folder);
    folder->setAccessibleName({});
    return form;
}

QWidget *ExportDialog::makeDates()
{
    auto *dates = new QWidget(this);
    auto *line = new FlowLayout(dates, space::s);
    m_first = makeDate(u"exportFirstDay"_s, tr("First day"), dates);
    m_last = makeDate(u"exportLastDay"_s, tr("Last day"), dates);
    m_first->setDate(QDate::currentDate().addDays(-29));
    line->addWidget(m_first);
    line->addWidget(m_last);
    connect(m_first, &QDateEdit::dateChanged, m_last, [this](const QDate &day) {
        if (m_last->date() < day)
            m_last->setDate(day);
    });
    connect(m_last, &QDateEdit::dateChanged, m_first, [this](const QDate &day) {
        if (m_first->date() > day)
            m_first->setDate(day);
    });
    dates->hide();
    return dates;
}

QDateEdit *ExportDialog::makeDate(const QString &name, const QString &text, QWidget *parent)
{
    auto *edit = new QDateEdit(QDate::currentDate(), parent);
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    edit->setToolTip(text);
    edit->setCalendarPopup(true);
    return edit;
}

QWidget *ExportDialog::makeFolder()
{
    auto *folder = new QWidget(this);
    auto *line = new QHBoxLayout(folder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder = new QLineEdit(QDir::toNativeSeparators(documents), folder);
    m_folder->setObjectName(u"exportFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    QPushButton *choose = makeButton(ButtonKind::Secondary, tr("Choose…"), folder);
    choose->setObjectName(u"chooseExportFolderButton"_s);
    choose->setAccessibleName(tr("Choose a folder"));
    choose->setAutoDefault(false);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    folder->setFocusProxy(m_folder);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    return folder;
}

QWidget *ExportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_close = makeButton(ButtonKind::Secondary, tr("Cancel"), foot);
    m_close->setObjectName(u"closeExportButton"_s);
    m_close->setAutoDefault(false);
    m_export = makeButton(ButtonKind::Primary, tr("Export"), foot);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    line->addStretch(1);
    for (QPushButton *button : {m_close, m_export}) {
        button->setAccessibleName(button->text());
        line->addWidget(button);
    }
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    return foot;
}

} // namespace shoptalk
