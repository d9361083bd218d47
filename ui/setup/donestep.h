// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace shoptalk {

class PersonLine;
class StepFooter;

/// Shows the connected account and numbers, and leads to the inbox.
class DoneStep : public SetupStep {
    Q_OBJECT
public:
    DoneStep(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    /// The primary number comes first.
    void setNumbers(const QList<PhoneNumber> &numbers);

    StepHead head() const override;
    void refresh() override;
    QWidget *firstField() const override;
    QWidget *footer() const override;
    QPushButton *primaryButton() const override;
    void retry() override;

Q_SIGNALS:
    void finished();

private:
    QWidget *makeSummary();
    QWidget *makeNumberLine(const PhoneNumber &number);

    SetupFlow &m_flow;
    const Theme &m_theme;
    QList<PhoneNumber> m_numbers;
    PersonLine *m_person = nullptr;
    QVBoxLayout *m_summary = nullptr;
    QList<QWidget *> m_numberLines; ///< One for each of `m_numbers`.
    StepFooter *m_footer;
};

} // namespace shoptalk
