// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/discardquestion.h"

#include "ui/theme/dangerquestion.h"

#include <QCoreApplication>

namespace shoptalk {

namespace {

struct DiscardQuestion {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::DiscardQuestion)
};

} // namespace

void askToDiscard(const QString &name, const QString &more, QWidget *parent,
                  const std::function<void()> &confirmed)
{
    ask({name, DiscardQuestion::tr("Discard the changes?"), {}, more, DiscardQuestion::tr("Discard changes")},
        parent, confirmed);
}

} // namespace shoptalk
