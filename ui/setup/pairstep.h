// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace shoptalk {

class PairingCodeEdit;
class StepFooter;

/// Asks for the relay's address, a pairing code and a name for this computer.
class PairStep : public SetupStep {
    Q_OBJECT
public:
    PairStep(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    void setRelayAddress(const QString &address);
    /// Offers the practice shop, which `entry` opens; null: there is none.
    void setPracticeEntry(QAction *entry);

    StepHead head() const override;
    void refresh() override;
    QWidget *firstField() const override;
    QWidget *footer() const override;
    QPushButton *primaryButton() const override;
    void retry() override;
    void showProblem(const SetupMessage *problem) override;

Q_SIGNALS:
    /// The person wants to restore a backup of another computer.
    void restoreRequested();

private:
    struct Labelled {
        QLabel *hint;
        QString hintText;
    };
    Labelled addField(QVBoxLayout &column, QLineEdit &edit, const QString &label, const QString &hint);
    bool wasConnected() const;
    void submit();
    bool showComplaint(QLineEdit &edit, const Labelled &field, const QString &complaint);
    void clearComplaint(QLineEdit &edit, const Labelled &field);

    SetupFlow &m_flow;
    const Theme &m_theme;
    QLineEdit *m_address;
    PairingCodeEdit *m_code;
    QLineEdit *m_device;
    Labelled m_addressField;
    Labelled m_codeField;
    Labelled m_deviceField;
    StepFooter *m_footer;
    QPushButton *m_back;
    QPushButton *m_keep; ///< Continues with the previous pairing.
    QPushButton *m_restore;
    QPushButton *m_practice; ///< For a person who has no relay yet.
    QPointer<QAction> m_practiceEntry;
};

} // namespace shoptalk
