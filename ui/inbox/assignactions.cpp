// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/assignactions.h"

#include "ui/inbox/conversationactions.h"
#include "ui/theme/isolated.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

AssignActions::AssignActions(Staff &staff, ConversationActions &actions, Chosen chosen, QWidget &page)
    : QObject(&page)
    , m_staff(staff)
    , m_actions(actions)
    , m_chosen(std::move(chosen))
    , m_page(page)
{
    connect(addShortcut(page, Shortcut::Assign, tr("Assign the conversation")), &QAction::triggered, this,
            &AssignActions::showMenu);
}

void AssignActions::addTo(QMenu &menu, const QList<Conversation> &conversations)
{
    QMenu *submenu = menu.addMenu(tr("Ass&ign to"));
    submenu->setObjectName(u"assignMenu"_s);
    fill(*submenu, conversations);
}

void AssignActions::fill(QMenu &menu, const QList<Conversation> &conversations)
{
    const auto isWith = [&conversations](const StaffId &id) {
        return std::all_of(conversations.begin(), conversations.end(),
                           [&id](const Conversation &each) { return each.state.assignee == id; });
    };
    const auto add = [&](const QString &text, const StaffMember &member) {
        QAction *action = menu.addAction(text);
        action->setObjectName(u"assign-"_s + member.name);
        action->setCheckable(true);
        action->setChecked(isWith(member.id));
        connect(action, &QAction::triggered, this,
                [this, conversations, member] { assign(conversations, member); });
    };
    QList<StaffMember> members = m_staff.all();
    std::stable_partition(members.begin(), members.end(),
                          [this](const StaffMember &member) { return member.id == m_me; });
    for (const StaffMember &member : std::as_const(members)) {
        const QString name = QString(member.name).replace(u'&', u"&&"_s);
        add(member.id == m_me ? tr("%1 (me)").arg(isolated(name)) : name, member);
    }
    if (!members.isEmpty())
        menu.addSeparator();
    add(tr("N&obody"), {});
    QAction *more =
        menu.addAction(tr("&New name…"), this, [this, conversations] { askForNew(conversations); });
    more->setObjectName(u"newStaffAction"_s);
}

void AssignActions::showMenu()
{
    const QList<Conversation> chosen = m_chosen();
    if (chosen.isEmpty())
        return;
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(u"assignMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, chosen);
    menu->popup(m_page.mapToGlobal(m_page.rect().center()));
    menu->setActiveAction(menu->actions().first());
}

void AssignActions::assign(const QList<Conversation> &conversations, const StaffMember &to)
{
    const QString text =
        to.id.isEmpty() ? tr("Assigned to nobody.") : tr("Assigned to %1.").arg(isolated(to.name));
    m_actions.change(
        conversations, [id = to.id](ConversationState &state) { state.assignee = id; }, text);
}

void AssignActions::askForNew(const QList<Conversation> &conversations)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setObjectName(u"newStaffDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("New name"));
    dialog->setLabelText(tr("Name of the person:"));
    dialog->setOkButtonText(tr("Add and assign"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, conversations](const QString &name) { addNew(conversations, name); });
    dialog->open();
    if (auto *name = dialog->findChild<QLineEdit *>())
        name->setMaxLength(Staff::maxName);
}

void AssignActions::addNew(const QList<Conversation> &conversations, const QString &name)
{
    const QList<StaffMember> members = m_staff.all();
    const auto same = std::find_if(members.begin(), members.end(), [&name](const StaffMember &member) {
        return member.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (same != members.end())
        return assign(conversations, *same);
    QCoro::connect(m_staff.add(name), this, [this, conversations](const Result<StaffMember> &member) {
        if (!member)
            return m_actions.showNotDone();
        assign(conversations, *member);
    });
}

} // namespace shoptalk
