// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retentionchoice.h"

#include "ui/theme/dangerquestion.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int asOthers = -1;

int toData(std::optional<int> days)
{
    return days.value_or(asOthers);
}

std::optional<int> fromData(int data)
{
    return data == asOthers ? std::nullopt : std::optional<int>(data);
}

} // namespace

RetentionChoice::RetentionChoice(Follows follows, QWidget *parent)
    : QComboBox(parent)
{
    if (follows == Follows::Yes)
        addItem(tr("Same as all others"), asOthers);
    addItem(tr("Forever"), 0);
    addItem(tr("10 years"), 10 * 365);
    addItem(tr("5 years"), 5 * 365);
    addItem(tr("2 years"), 2 * 365);
    addItem(tr("1 year"), 365);
    addItem(tr("90 days"), 90);
    addItem(tr("30 days"), 30);
    connect(this, &QComboBox::activated, this, &RetentionChoice::choose);
}

void RetentionChoice::setDays(std::optional<int> days, int others)
{
    m_days = days;
    m_others = others;
    if (findData(toData(days)) < 0)
        addItem(tr("%Ln day(s)", nullptr, toData(days)), toData(days));
    setCurrentIndex(findData(toData(days)));
}

void RetentionChoice::choose(int index)
{
    const std::optional<int> days = fromData(itemData(index).toInt());
    if (days == m_days)
        return;
    const int now = m_days.value_or(m_others);
    const int wanted = days.value_or(m_others);
    const bool isShorter = wanted != 0 && (now == 0 || wanted < now);
    isShorter ? askToShorten(days) : take(days);
}

void RetentionChoice::take(std::optional<int> days)
{
    m_days = days;
    Q_EMIT chosen(days);
}

void RetentionChoice::askToShorten(std::optional<int> days)
{
    ask(
        {u"retention"_s, tr("Delete older messages forever?"),
         tr("Delete all messages that are older than %Ln day(s) forever?", nullptr, days.value_or(m_others)),
         tr("This starts right away and can’t be undone."), tr("Delete forever")},
        this, [this, days] { take(days); }, [this] { setDays(m_days, m_others); });
}

} // namespace shoptalk
