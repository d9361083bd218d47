// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/banner.h"

namespace shoptalk {

/// Asks above the open conversation what follows from a customer's "stop". It is hidden at first.
class StopBar : public Banner {
    Q_OBJECT
public:
    explicit StopBar(const Theme &theme, QWidget *parent = nullptr);

    /// Asks about the customer who is called `name`.
    void ask(const QString &name);

Q_SIGNALS:
    /// The person decided: no more marketing messages, or as before.
    void decided(bool isStopped);
};

} // namespace shoptalk
