// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practicebanner.h"

#include "ui/theme/translated.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

PracticeBanner::PracticeBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, u"practiceBanner"_s, Notice::Warning, parent)
{
    keepTranslated(*this, [this] {
        setText(tr("Practice: nothing here reaches WhatsApp. The customers are made up."));
    });
}

} // namespace shoptalk
