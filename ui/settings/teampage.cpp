// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/teampage.h"

#include "domain/customer.h"
#include "ui/settings/renamequestion.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/avatar.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/isolated.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

TeamPage::TeamPage(Staff &staff, const StaffId &me, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_staff(staff)
    , m_me(me)
    , m_notice(new SettingsNotice(theme, u"teamNotice"_s, this))
    , m_choice(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_list(new QWidget(this))
{
    setObjectName(u"teamPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_notice);
    column->addWidget(makeNames(theme));
    column->addWidget(makeMe(theme));
    connect(&m_staff, &Staff::changed, this, &TeamPage::showNames);
    showNames();
}

QString TeamPage::title() const
{
    return tr("Team");
}

Icon TeamPage::icon() const
{
    return Icon::Contact;
}

void TeamPage::refresh()
{
    m_notice->hide();
    showNames();
}

bool TeamPage::hasChanges() const
{
    return !m_name->text().trimmed().isEmpty();
}

SettingsSection *TeamPage::makeNames(const Theme &theme)
{
    auto *section = new SettingsSection(
        theme, tr("Names"),
        tr("Conversations can be assigned to these people, so that everybody sees who answers."), this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    section->add(m_list);
    m_name->setObjectName(u"newNameField"_s);
    m_name->setAccessibleName(tr("Name of the person"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(Staff::maxName);
    QPushButton *button = makeButton(ButtonKind::Secondary, tr("Add"), section);
    button->setObjectName(u"addNameButton"_s);
    section->addLine({m_name, button});
    connect(button, &QPushButton::clicked, this, &TeamPage::add);
    connect(m_name, &QLineEdit::returnPressed, this, &TeamPage::add);
    return section;
}

SettingsSection *TeamPage::makeMe(const Theme &theme)
{
    auto *section = new SettingsSection(
        theme, tr("You"),
        tr("Who sits at this computer? The list of conversations can then show only yours, and the dashboard "
           "shows how fast you reply."),
        this);
    m_choice->setObjectName(u"meChoice"_s);
    m_choice->setAccessibleName(tr("Your name"));
    section->addLine({m_choice});
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_me = StaffId(m_choice->currentData().toString());
        Q_EMIT meChanged(m_me);
    });
    return section;
}

void TeamPage::showNames()
{
    for (QWidget *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("Not chosen"), QString());
    for (const StaffMember &member : m_staff.all()) {
        addRow(member);
        m_choice->addItem(member.name, member.id.value());
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_me.value())));
    m_list->setVisible(!m_rows.isEmpty());
}

void TeamPage::addRow(const StaffMember &member)
{
    auto *row = new QWidget(m_list);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    auto *picture = new AvatarLabel(m_theme, size::iconLarge, row);
    picture->setPerson(initials(member.name), avatarSeed(member.name));
    auto *name = new ElidedLabel(row);
    name->setText(member.name);
    QPushButton *removeButton = makeButton(ButtonKind::Link, tr("Remove"), row);
    removeButton->setAccessibleName(tr("Remove %1").arg(isolated(member.name)));
    removeButton->setObjectName(u"removeName-"_s + member.name);
    line->addWidget(picture);
    line->addWidget(name, 1);
    QPushButton *renameButton = makeButton(ButtonKind::Link, tr("Rename"), row);
    renameButton->setAccessibleName(tr("Rename %1").arg(isolated(member.name)));
    renameButton->setObjectName(u"renameName-"_s + member.name);
    line->addWidget(renameButton);
    line->addWidget(removeButton);
    connect(renameButton, &QPushButton::clicked, this, [this, member] { askToRename(member); });
    connect(removeButton, &QPushButton::clicked, this, [this, member] { remove(member); });
    m_list->layout()->addWidget(row);
    m_rows << row;
}

void TeamPage::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_name->setFocus();
    QCoro::connect(m_staff.add(name), this, [this, name](const Result<StaffMember> &added) {
        if (!added)
            return showOutcome(failure(added.error()));
        m_name->clear();
        m_notice->notify(Notice::Success, tr("%1 was added.").arg(isolated(name)));
    });
}

void TeamPage::askToRename(const StaffMember &member)
{
    shoptalk::askToRename(member.name, Staff::maxName, this, [this, id = member.id](const QString &name) {
        QCoro::connect(m_staff.rename({id, name}), this, [this, name](const Result<void> &renamed) {
            if (!renamed)
                return showOutcome(renamed);
            m_notice->notify(Notice::Success, tr("The name is now %1.").arg(isolated(name)));
        });
    });
}

void TeamPage::remove(const StaffMember &member)
{
    QCoro::connect(m_staff.remove(member.id), this, [this, member](const Result<void> &removed) {
        if (!removed)
            return showOutcome(removed);
        m_notice->notify(Notice::Info,
                         tr("%1 was removed. Their conversations stay assigned to them. To bring "
                            "them back, add the name again.")
                             .arg(isolated(member.name)));
        if (member.id == m_me) {
            m_me = {};
            Q_EMIT meChanged(m_me);
        }
    });
}

void TeamPage::showOutcome(const Result<void> &outcome)
{
    if (outcome)
        return;
    if (outcome.error().reason == Reason::Constraint)
        return m_notice->notify(Notice::Warning, tr("There is already somebody with this name."));
    if (outcome.error().reason == Reason::NameInvalid)
        return m_notice->notify(Notice::Warning, tr("This name can’t be used. Check it for odd characters."));
    m_notice->notify(Notice::Danger,
                     tr("This could not be saved. Check that the disk is not full, then try again."));
}

} // namespace shoptalk
