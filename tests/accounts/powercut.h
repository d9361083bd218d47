// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

namespace shoptalk::test {

/// Kills this process, as kill -9 does, at its `step`-th step from now on: before or after a call of a
/// SecretStore that is wrapped, or in the middle of a write to a file, or before a file is forced to the
/// disk.
void killAtStep(int step);
/// The number of steps since `killAtStep`.
int stepsTaken();

/// Counts the calls of another store as steps.
class CutOffStore final : public SecretStore {
public:
    explicit CutOffStore(SecretStore &store)
        : m_store(store)
    {
    }

    QCoro::Task<Result<Secret>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, Secret value) override;
    QCoro::Task<Result<void>> remove(QString name) override;

private:
    SecretStore &m_store;
};

} // namespace shoptalk::test
