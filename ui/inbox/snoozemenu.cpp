// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/snoozemenu.h"

#include "domain/morning.h"
#include "ui/theme/dates.h"
#include "ui/theme/metrics.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int hourS = 60 * 60;

QDate nextMonday(const QDate &today)
{
    return today.addDays(8 - today.dayOfWeek());
}

} // namespace

QString SnoozeMenu::nameOf(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString clock = Dates().time(time);
    if (local.date() == today)
        return tr("today at %1").arg(clock);
    if (local.date() == today.addDays(1))
        return tr("tomorrow at %1").arg(clock);
    return tr("%1 at %2").arg(Dates().date(time), clock);
}

void SnoozeMenu::fill(QMenu &menu, const QDateTime &now, const WorkingHours &hours, QWidget &page,
                      const Take &take)
{
    const QDate today = now.toLocalTime().date();
    const auto add = [&](const QString &text, const QDateTime &time) {
        menu.addAction(text, &page, [take, time] { take(time); });
    };
    add(tr("In &1 hour"), now.addSecs(hourS));
    add(tr("In &3 hours"), now.addSecs(3 * hourS));
    if (now < morningOf(today, hours))
        add(tr("This &morning"), morningOf(today, hours));
    add(tr("&Tomorrow morning"), morningOf(today.addDays(1), hours));
    add(tr("M&onday morning"), morningOf(nextMonday(today), hours));
    menu.addSeparator();
    QAction *other = menu.addAction(tr("&Choose a day and time…"), &page,
                                    [now, hours, &page, take] { ask(now, hours, page, take); });
    other->setObjectName(u"chooseTimeAction"_s);
}

void SnoozeMenu::ask(const QDateTime &now, const WorkingHours &hours, QWidget &page, const Take &take)
{
    auto *dialog = new QDialog(&page);
    dialog->setObjectName(u"chooseTimeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose a day and time"));
    auto *text = new QLabel(tr("When should it come back?"), dialog);
    auto *time = new QDateTimeEdit(dialog);
    time->setObjectName(u"chosenTime"_s);
    time->setAccessibleName(text->text());
    time->setCalendarPopup(true);
    time->setMinimumDateTime(now.toLocalTime().addSecs(60));
    time->setDateTime(morningOf(now.toLocalTime().date().addDays(2), hours).toLocalTime());
    text->setBuddy(time);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(text);
    column->addWidget(time);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, time, [take, time] { take(time->dateTime().toUTC()); });
    dialog->open();
}

} // namespace shoptalk
