// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workinghoursform.h"

#include "ui/settings/checkline.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

WorkingHoursForm::WorkingHoursForm(const WorkingHours &hours, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_areOn(new CheckLine(theme, u"workingHoursOn"_s, tr("Only show notifications in my working hours"),
                            hours.areOn, this))
    , m_days(new QWidget(this))
{
    auto *days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::s);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int weekday = (first - 1 + i) % 7 + 1;
        days->addWidget(makeDay(weekday, hours.days.at(std::size_t(weekday) - 1), theme));
    }
    keepFitting(theme, *this, [this] { alignDays(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_areOn);
    column->addWidget(m_days);
    connect(m_areOn, &CheckLine::toggled, this, &WorkingHoursForm::take);
    showHours();
}

QWidget *WorkingHoursForm::makeDay(int weekday, const WorkingDay &day, const Theme &theme)
{
    const QString name = QLocale().standaloneDayName(weekday);
    Day &row = m_rows.at(std::size_t(weekday) - 1);
    auto *line = new QWidget(m_days);
    row.isWorking = new QCheckBox(name, line);
    row.isWorking->setObjectName(u"workingDay%1"_s.arg(weekday));
    row.isWorking->setAccessibleName(name);
    row.isWorking->setChecked(day.isWorking);
    row.from = makeTime(u"workFrom%1"_s.arg(weekday), tr("%1, from", "a weekday").arg(name), day.from, line);
    row.between = makeLabel(theme, TextStyle::Body, tr("to", "between two times"), Tone::Muted, line);
    row.to = makeTime(u"workTo%1"_s.arg(weekday), tr("%1, to", "a weekday").arg(name), day.to, line);
    row.nextDay = makeLabel(theme, TextStyle::Body, tr("the next day"), Tone::Muted, line);
    for (QLabel *label : {row.between, row.nextDay}) {
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    }
    auto *flow = new FlowLayout(line, space::s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{row.isWorking, row.from, row.between, row.to, row.nextDay})
        flow->addWidget(widget);
    connect(row.isWorking, &QCheckBox::toggled, this, &WorkingHoursForm::take);
    return line;
}

QTimeEdit *WorkingHoursForm::makeTime(const QString &name, const QString &accessibleName, QTime time,
                                      QWidget *parent)
{
    auto *edit = new QTimeEdit(time, parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    connect(edit, &QTimeEdit::timeChanged, this, &WorkingHoursForm::take);
    return edit;
}

/// Aligns the times of all days below each other.
void WorkingHoursForm::alignDays()
{
    int width = 0;
    for (const Day &row : m_rows)
        width = std::max(width, row.isWorking->sizeHint().width());
    for (const Day &row : m_rows) {
        row.isWorking->setMinimumSize(width, row.from->sizeHint().height());
        row.between->setMinimumHeight(row.from->sizeHint().height());
        row.nextDay->setMinimumHeight(row.from->sizeHint().height());
    }
}

WorkingHours WorkingHoursForm::hours() const
{
    WorkingHours hours;
    hours.areOn = m_areOn->isChecked();
    for (std::size_t day = 0; day < m_rows.size(); ++day) {
        const Day &row = m_rows.at(day);
        hours.days.at(day) = {row.isWorking->isChecked(), row.from->time(), row.to->time()};
    }
    return hours;
}

void WorkingHoursForm::take()
{
    showHours();
    Q_EMIT changed(hours());
}

void WorkingHoursForm::showHours()
{
    m_days->setVisible(m_areOn->isChecked());
    for (const Day &row : m_rows) {
        const bool isWorking = row.isWorking->isChecked();
        for (QWidget *widget : std::initializer_list<QWidget *>{row.from, row.between, row.to})
            widget->setEnabled(isWorking);
        row.nextDay->setVisible(isWorking && row.to->time() <= row.from->time());
    }
}

} // namespace shoptalk
