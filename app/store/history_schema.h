// The tables of history.db, and the steps to them from each earlier schema.
//
//   messages        one row each: message_row.h
//   conversations   counters, kept by triggers: the list of contacts must not count a million rows
//   drafts          contact -> sealed text
//   settings        keyed tag of the name -> sealed name and value
#pragma once

#include "app/store/sealed_database.h"

namespace vaultgram::store {

[[nodiscard]] const SealedSchema& historySchema();

}  // namespace vaultgram::store
