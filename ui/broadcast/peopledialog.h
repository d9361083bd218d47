// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"

#include <QDialog>

namespace shoptalk {

class Theme;

/// The people of one group of a checked list: who gets the broadcast, or who does not and why.
class PeopleDialog : public QDialog {
    Q_OBJECT
public:
    PeopleDialog(const SharedAudience &audience, Eligibility group, const Theme &theme, QWidget *parent);
};

} // namespace shoptalk
